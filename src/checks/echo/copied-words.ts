import { standsForName } from '../../alignment/thresholds.js';
import { indexesIn, type Word, type WordAttention, wordsOf } from '../../alignment/words.js';
import { isInitialPlace } from '../../languages/fr/initial-place.js';
import { isAlsoName } from '../../languages/fr-en/words/also-names.js';
import { isEnglishOf, type KnownWord, knownWords } from '../../languages/fr-en/words/known-words.js';
import { isOwnCapital, isPartOfKept, isQuoted, key } from './kept-french.js';
import { knownWordAt, leftWord } from './left-word.js';
import { looksLikeFrench } from './spelt-words.js';
import type { LeftWord, Sides } from './types.js';

/**
 * Finds ordinary French words that were left in the English letter for letter, and a text of one such word that the model spelt in other
 * letters. Only words that the tables know: names are left on purpose.
 *
 *     Le plombier dort.       The plombier sleeps.     →   plombier, plumber
 *     Prix                    Prix                     →   Prix, price
 *     Livraison               Livon                    →   Livon, delivery
 *     Le pain est bon.        The pain is good.        →   pain, bread: if it stands for pain
 *     Le pain fait mal.       The bread is a pain.     →   nothing
 *     Il lit Le Monde.        He reads Le Monde.       →   nothing: a name
 */
export const copiedWords = (sides: Sides): LeftWord[] => {
  const { source, target } = sides;
  const [french, english] = [wordsOf(source), wordsOf(target)];
  if (french.length === 1 && english.length === 1) return wholeWord(french[0]!, english[0]!, sides);
  const own = new Map<string, number[]>();
  for (const [at, word] of french.entries()) own.set(key(word.text), [...(own.get(key(word.text)) ?? []).slice(0, 9), at]);
  const copied = english.flatMap((word, at) => (own.has(key(word.text)) ? [{ word, at, from: own.get(key(word.text))! }] : []));
  const known = knownAt(source, copied);
  if (known.size === 0) return [];
  return copied.slice(0, most).flatMap(({ word, at, from }): LeftWord[] => {
    const first = french[from[0]!]!;
    const term = known.get(first.start);
    if (!term || from.some((one) => isOwnCapital(french[one]!, source)) || isQuoted(word, source, target)) return [];
    if (!mayBeFrench({ word, first, term, isTwice: from.length > 1 }, sides)) return [];
    if (from.some((one) => isPartOfKept({ text: source, words: french, at: one }, { text: target, words: english, at }))) return [];
    return [leftWord(word, first, term.english[0])];
  });
};

/** More copied words than these say nothing more about a text. */
const most = 200;

/** The known words among copied ones, by where they begin in the source. */
const knownAt = (source: string, copied: readonly { readonly word: Word }[]): ReadonlyMap<number, KnownWord> => {
  const words = [...new Set(copied.map(({ word }) => key(word.text)))].slice(0, most);
  return new Map(knownWords(source, words).map((term) => [term.start, term]));
};

/** A copied word, the first that it may be a copy of, and what the tables know of that. */
interface Copied {
  readonly word: Word;
  readonly first: Word;
  readonly term: KnownWord;
  readonly isTwice: boolean;
}

const mayBeFrench = ({ word, first, term, isTwice }: Copied, { source, target, attention }: Sides): boolean => {
  if (term.end !== first.end || term.likeness === 'alike' || isNamed(first) || isEnglishOf(term, word.text)) return false;
  if (term.partOfSpeech === 'other' && hasArticle(first, source)) return false;
  // a capital that the French does not have makes it a name, unless its English has one too (Lundi)
  const isRaised = /^\p{Lu}/u.test(word.text) && /^\p{Ll}/u.test(first.text);
  if (isRaised && !isInitialPlace(target, word.start) && !/^\p{Lu}/u.test(term.english[0]!)) return false;
  return term.likeness === 'french' || (!isTwice && standsFor(word, first, attention()));
};

/** A word in capitals (CES), or one that may be a name: Olivier dort. */
const isNamed = ({ text }: Word): boolean => /^\p{Lu}{2}/u.test(text) || (/^\p{Lu}/u.test(text) && isAlsoName(text));

const standsFor = (word: Word, french: Word, attention: WordAttention | undefined): boolean => {
  const [at] = attention ? indexesIn(attention.target, word) : [];
  const [from] = attention ? indexesIn(attention.source, french) : [];
  return attention !== undefined && at !== undefined && from !== undefined && attention.shares[at]![from]! >= standsForName;
};

/** Behind an article, a word of grammar or a verb is a noun: le pour, un rien, au dire. */
const hasArticle = ({ start }: Word, source: string): boolean => articleBefore.test(source.slice(Math.max(0, start - 12), start));

const articleBefore = /(?<![\p{L}\p{M}])(?:l['’]|(?:les?|la|une?|des|du|aux?|ce|cet|cette|ces|son|mon|ton|leur|de) )$/iu;

/** The only word of a text, if it is copied, looks like the French and is spelt in pieces, or is a guess. */
const wholeWord = (french: Word, english: Word, sides: Sides): LeftWord[] => {
  const { source } = sides;
  const term = knownWordAt(source, french);
  if (!term || isNamed(french) || isEnglishOf(term, english.text)) return [];
  const found = leftWord(english, french, term.english[0]);
  if (found.fault === 'left' || isSpelt(english, french, sides)) return [found];
  return isUnsure(sides) ? [{ ...found, fault: 'guessed' }] : [];
};

const isSpelt = ({ text }: Word, french: Word, { attention }: Sides): boolean =>
  looksLikeFrench(text, french.text) && (attention()?.target[0]?.pieces ?? 1) >= 2;

/** Whether the mean log-probability of the tokens is so low that the tables are trusted more. */
const isUnsure = ({ hypothesis }: Sides): boolean => {
  if (!hypothesis) return false;
  const { tokenScores } = hypothesis;
  return tokenScores.reduce((sum, score) => sum + score, 0) < unsure * tokenScores.length;
};

/**
 * Of 1,284 nouns of the tables, each by itself with a capital, the embedded model (version 4) gave 224 other English than the tables: of
 * those that it was surer of, half were as good (Employment, Business, Tariff); of some 150 others, hardly any (Valley for valise).
 */
const unsure = -0.6;
