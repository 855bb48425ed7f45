import { saysWhereFrom, standsForName } from '../../alignment/thresholds.js';
import { indexesIn, type WordAttention } from '../../alignment/words.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { joiningWords } from '../../languages/fr/joining-words.js';
import { setOf } from '../../languages/set-of.js';
import { overlap, type Span } from '../../text/spans.js';

/** A term's English words in a text, and where they may not be. */
interface Search {
  readonly attention: WordAttention;
  readonly english: string;
  /** Places of other terms. */
  readonly taken: readonly Span[];
}

/**
 * The English words that stand for a term of the source: the one that attends to it most, and its neighbours that do so too, with the small
 * words between them.
 *
 *     la grève illimitée     the indefinite strike      grève                →   strike
 *     le Musée du Lin        the Museum of the Lin      Musée du Lin         →   Museum of the Lin
 *     Les codes du travail   Work codes                 codes du travail     →   Work codes: Work looks at the article
 *
 * @returns undefined if no word attends to it enough
 */
export const placeOfTerm = (term: Span, { attention, english, taken }: Search): Span | undefined => {
  const { target } = attention;
  const share = shareOf(term, attention);
  const isFree = (at: number): boolean => !isSmall(target[at]!.text) && !taken.some((place) => overlap(place, target[at]!));
  const free = [...target.keys()].filter(isFree);
  const best = free.reduce((one, other) => (one < 0 || share(other) > share(one) ? other : one), -1);
  if (best < 0 || share(best) < saysWhereFrom) return undefined;
  const withArticle = shareWithArticle(term, attention);
  const stands = (at: number): boolean => at === best || (free.includes(at) && withArticle(at) >= standsForName);
  const isJoined = (at: number): boolean => {
    const between = english.slice(target[at]!.end, target[at + 1]!.start);
    return glue.test(between) || (between === '. ' && initials.test(target[at]!.text));
  };
  const reach = (step: 1 | -1): number => {
    let edge = best;
    for (let at = best + step; at >= 0 && at < target.length && isJoined(step > 0 ? at - 1 : at); at += step) {
      if (stands(at)) edge = at;
      else if (!isSmall(target[at]!.text)) break;
    }
    return edge;
  };
  const first = target[reach(-1)]!;
  return { start: first.start + gluedNumber(first.text), end: target[reach(1)]!.end };
};

/** The length of a number that the model has glued to a word that it spelt out: 45vaperists. It is not the term's. */
const gluedNumber = (word: string): number => /^\d[\d.,]*(?=\p{L}{3})/u.exec(word)?.[0].length ?? 0;

/** How much of an English word's attention is on a term: on its words of meaning, if it has any. */
export const shareOf = (term: Span, { source, shares }: WordAttention): ((at: number) => number) => {
  const own = indexesIn(source, term);
  const meaning = own.filter((from) => !joiningWords.has(source[from]!.text.toLowerCase()));
  const counted = meaning.length > 0 ? meaning : own;
  return (at) => counted.reduce((sum, from) => sum + shares[at]![from]!, 0);
};

/**
 * The same with the article directly before the term. No word of meaning stands for an article: its attention there is meant for the noun
 * behind. The first word of a sentence often has it all on the article.
 *
 *     Le code du travail dort.     Work code sleeps.     Work looks at Le, and stands for the code
 */
export const shareWithArticle = (term: Span, attention: WordAttention): ((at: number) => number) => {
  const { source, shares } = attention;
  const share = shareOf(term, attention);
  const [first] = indexesIn(source, term);
  const before = first === undefined ? -1 : first - 1;
  if (before < 0 || !articles.has(source[before]!.text.toLowerCase())) return share;
  return (at) => share(at) + shares[at]![before]!;
};

const articles = setOf('le la les un une');

/** Articles, prepositions and other words that stand for no term by themselves. */
export const isSmall = (word: string): boolean => englishOpeners.has(word.toLowerCase());

/** Between two words of one phrase. */
const glue = /^[ '’-]*$/u;

/** Their full stop ends no phrase: the U.S. space agency. */
const initials = /^\p{Lu}(?:\.\p{Lu})+$/u;
