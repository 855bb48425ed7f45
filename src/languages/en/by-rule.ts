import { englishOrdinal } from './english-numerals.js';
import { indefiniteArticle } from './indefinite-article.js';
import { standsIn } from './stands-in.js';
import type { Correction } from '../corrections.js';

/**
 * What English settles by rule and a model may get wrong all the same: “a” and “an”, the endings of ordinals, plurals in -ies.
 *
 *     a identity → an identity     an teaching → a teaching     January 22th → 22nd     two centurys → two centuries
 *
 * @param source - the text that it is the English of: what both have is a name or a quotation, and stays
 */
export const correctionsIn = (english: string, source: string): Correction[] =>
  rules.flatMap(({ pattern, right }) =>
    Array.from(english.matchAll(pattern), ({ 0: whole, groups, index }) => {
      const { wrong = '', context = '' } = groups!;
      return { start: index, end: index + wrong.length, text: right(wrong, context), whole };
    }).filter(({ start, end, text, whole }) => text !== english.slice(start, end) && !standsIn(whole, source)),
  );

interface RuleOfEnglish {
  /** Finds what may be wrong, and what it depends on. */
  readonly pattern: RegExp;
  readonly right: (wrong: string, context: string) => string;
}

/**
 * Not before words that no article stands before: there “a” is a letter, or another word is missing. With a capital only where a sentence
 * may begin: vitamin A is one too. “An historic day” is good English.
 */
const articles: RuleOfEnglish = {
  pattern: new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}'’.-])(?<wrong>a|an(?! h)|(?<=^"?|[.!?:] "?)An?(?! h))`,
      String.raw` ["(]?(?!(?:an?|and|are|as|at|by|for|from|if|in|is|it|of|on|or|the|to|us|was|with)(?!\p{L}))`,
      String.raw`(?<context>\p{L}[\p{L}\p{M}-]+)`,
    ].join(''),
    'gu',
  ),
  right: (wrong, word) => (wrong.startsWith('A') ? { a: 'A', an: 'An' } : { a: 'a', an: 'an' })[indefiniteArticle(word)],
};

const ordinals: RuleOfEnglish = {
  pattern: /(?<![\p{L}\p{N}.,-])(?<wrong>\d+(?:st|nd|rd|th))(?![\p{L}\p{N}])/gu,
  right: (wrong) => englishOrdinal(wrong.slice(0, -2)),
};

/** Names keep their -y: the Kennedys. */
const plurals: RuleOfEnglish = {
  pattern: /(?<![\p{L}\p{N}'’-])(?<wrong>\p{Ll}{2,}[bcdfghjklmnpqrstvwxz]ys)(?![\p{L}\p{N}])/gu,
  right: (wrong) => wrong.replace(/ys$/u, 'ies'),
};

const rules = [articles, ordinals, plurals];
