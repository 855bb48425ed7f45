import { standsForName } from '../../alignment/thresholds.js';
import { indexesIn, type Word, wordsOf } from '../../alignment/words.js';
import { isFirstWord } from '../../languages/en/first-words.js';
import { neverEnglish, neverFirstInEnglish } from '../../languages/fr/french-words.js';
import { isInitialPlace } from '../../languages/fr/initial-place.js';
import { isOpener } from '../../languages/fr/sentence-openers.js';
import { isOwnCapital, isQuoted, key } from './kept-french.js';
import { knownWordAt, leftWord } from './left-word.js';
import type { LeftWord, Sides } from './types.js';

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
  const copied = french.length === 0 ? [] : copiedGrammar(french, sides);
  return copied.length > 0
    ? copied
    : spelt(
        english.filter((word) => isFirst(word, target) && !isFirstWord(word.text) && !isQuoted(word, source, target)),
        sides,
      );
};

const isFirst = ({ text, start }: Word, whole: string): boolean => /^\p{Lu}\p{Ll}/u.test(text) && isInitialPlace(whole, start);

const isFrench = (word: string, text: string, start: number): boolean =>
  neverEnglish.has(key(word)) || (neverFirstInEnglish.has(key(word)) && /^\p{Lu}/u.test(word) && isInitialPlace(text, start));

const copiedGrammar = (french: readonly Word[], { source, target }: Sides): LeftWord[] => {
  const own = new Map<string, Word[]>();
  for (const word of wordsOf(source)) own.set(key(word.text), [...(own.get(key(word.text)) ?? []).slice(0, 9), word]);
  return french.slice(0, most).flatMap((word): LeftWord[] => {
    const same = own.get(key(word.text)) ?? [];
    const [first] = same;
    if (!first || same.some((each) => isOwnCapital(each, source)) || isQuoted(word, source, target)) return [];
    return [leftWord(word, first, knownWordAt(source, first)?.english[0])];
  });
};

/** More French words than these say nothing more about a text. */
const most = 50;

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
    if (!french) return [];
    // what the model made of a word in other letters may stand for more than the word: Même si, Leur dire
    return [leftWord(word, french, key(word.text) === key(french.text) ? knownWordAt(source, french)?.english[0] : undefined)];
  });
};
