import { standsForName } from '../alignment/thresholds.js';
import { indexesIn, type Word, type WordAttention, wordsOf } from '../alignment/words.js';
import { isFirstWord } from '../languages/en/first-words.js';
import { neverEnglish, neverFirstInEnglish } from '../languages/fr/french-words.js';
import { isInitialPlace } from '../languages/fr/initial-place.js';
import { isOpener } from '../languages/fr/sentence-openers.js';
import type { Span } from '../text/spans.js';

/** A French word of grammar that the English still has. */
export interface LeftWord {
  /** As it is in the English. */
  readonly word: string;
  /** As it is in the source. */
  readonly french: string;
  /** Whether the English word is the French one letter for letter. */
  readonly isCopied: boolean;
  readonly source: Span;
  readonly target: Span;
}

/** A text and its English, and how its words attend to each other if that is known. */
interface Sides {
  readonly source: string;
  readonly target: string;
  readonly attention: () => WordAttention | undefined;
}

/**
 * Finds French words of grammar that were left in the English, letter for letter or, as the first word of a sentence or quotation, in
 * letters of the model's own: behind an opening mark it takes a capital for that of a name, and spells the word out.
 *
 *     "Rien n'est sûr", dit-il.   "Rien is sure," he says.     →   Rien
 *     "Certes, il pleut."         "Tert, it rains."            →   Tert, for Certes
 *     Il lit "Rien à perdre".     He reads "Rien à perdre".    →   nothing: a title
 *     Le groupe Demain joue.      The band Demain plays.       →   nothing: a name
 */
export const leftWords = (sides: Sides): LeftWord[] => {
  const { source, target } = sides;
  const english = wordsOf(target);
  const french = english.filter(({ text, start }) => isFrench(text, target, start));
  const copied = french.length === 0 ? [] : copiedWords(french, sides);
  return copied.length > 0
    ? copied
    : spelt(
        english.filter((word) => isFirst(word, target) && !isFirstWord(word.text) && !isQuoted(word, source, target)),
        sides,
      );
};

const key = (word: string): string => word.toLowerCase().replaceAll("'", '’');

const isFirst = ({ text, start }: Word, whole: string): boolean => /^\p{Lu}\p{Ll}/u.test(text) && isInitialPlace(whole, start);

const isFrench = (word: string, text: string, start: number): boolean =>
  neverEnglish.has(key(word)) || (neverFirstInEnglish.has(key(word)) && /^\p{Lu}/u.test(word) && isInitialPlace(text, start));

const copiedWords = (french: readonly Word[], { source, target }: Sides): LeftWord[] => {
  const own = new Map<string, Word[]>();
  for (const word of wordsOf(source)) own.set(key(word.text), [...(own.get(key(word.text)) ?? []).slice(0, 9), word]);
  return french.slice(0, most).flatMap((word): LeftWord[] => {
    const same = own.get(key(word.text)) ?? [];
    const [first] = same;
    if (!first || same.some((each) => isOwnCapital(each, source)) || isQuoted(word, source, target)) return [];
    return [found(word, first, true)];
  });
};

/** More French words than these say nothing more about a text. */
const most = 50;

const found = (word: Word, french: Word, isCopied: boolean): LeftWord => ({
  word: word.text,
  french: french.text,
  isCopied,
  source: { start: french.start, end: french.end },
  target: { start: word.start, end: word.end },
});

/** A capital inside a sentence shows a name or a title; so does a word in capitals (CES). */
const isOwnCapital = ({ text, start }: Word, source: string): boolean =>
  /^\p{Lu}{2}/u.test(text) || (/^\p{Lu}/u.test(text) && !isInitialPlace(source, start));

/**
 * Whether a word stands in quotation marks whose whole content was copied: a French title or motto. A single word is one only behind
 * another word (le film "Demain"); before a verb of saying it is a sentence ("Jamais", dit-il).
 */
const isQuoted = ({ start, end }: Span, source: string, target: string): boolean => {
  const opens = target.lastIndexOf('"', start);
  const closes = target.indexOf('"', end);
  if (opens < 0 || closes < 0) return false;
  const content = target.slice(opens + 1, closes).replace(/[\s.,;:!?…]+$/u, '');
  const at = source.indexOf(`"${content}`);
  return at >= 0 && (content.includes(' ') || /[\p{L}\p{N}] $/u.test(source.slice(Math.max(0, at - 2), at)));
};

/** First words that no English sentence begins with, and that the model put together from pieces for a French word of grammar. */
const spelt = (odd: readonly Word[], { source, attention }: Sides): LeftWord[] => {
  if (odd.length === 0) return [];
  const firsts = wordsOf(source).filter((word) => isFirst(word, source) && (isOpener(word.text) || neverEnglish.has(key(word.text))));
  const shares = firsts.length > 0 ? attention() : undefined;
  if (!shares) return [];
  return odd.flatMap((word): LeftWord[] => {
    const [at] = indexesIn(shares.target, word);
    const own = at === undefined || shares.target[at]!.pieces < 2 ? undefined : shares.shares[at];
    const french = own && firsts.find((each) => indexesIn(shares.source, each).some((from) => own[from]! >= standsForName));
    return french ? [found(word, french, key(word.text) === key(french.text))] : [];
  });
};
