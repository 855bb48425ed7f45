import { lazily } from '../../../text/lazily.js';
import { masculineAdjectives, masculineNouns } from '../../fr/inflection/feminines.js';
import { singularsOf } from '../../fr/inflection/plurals.js';
import { pairsOf, setOf } from '../../set-of.js';
import { findTerms, indexOf } from '../terms/find.js';
import { type Pattern, toPattern } from '../terms/pattern.js';
import { spelt } from '../terms/spelling.js';
import type { FoundTerm, PartOfSpeech } from '../terms/types.js';
import { adjectives } from './adjectives.js';
import { englishForms, falseFriends, onlyAlone } from './also-english.js';
import { home } from './home.js';
import { ideas } from './ideas.js';
import { nature } from './nature.js';
import { people } from './people.js';
import { englishOfVerb } from '../verbs/english-of-verb.js';
import { smallWords } from './small-words.js';
import { society } from './society.js';
import { town } from './town.js';
import { verbs } from './verbs.js';

/**
 * What it means that English has a word letter for letter:
 *
 *     boulangerie      french         it was left: no English text has it
 *     pain, location   false-friend   it was left if it stands for the French word: English means something else by it
 *     grand, bureau    alike          it may be right, unless it is all there is
 */
export type Likeness = 'french' | 'false-friend' | 'alike';

/** A word of a French text whose English the tables have, in its number. */
export interface KnownWord extends FoundTerm {
  readonly partOfSpeech: PartOfSpeech;
  readonly likeness: Likeness;
}

/**
 * The words of a French text that the tables know, in order.
 *
 *     Il va à la boulangerie, boulangerie   →   boulangerie: bakery      Les boulangers, boulangers   →   boulangers: bakers
 *     Il juge, juge                         →   none: a verb       Ils parsèment le pré, parsèment   →   strew
 *
 * @param wanted - those to look up: as they are in the text, in small letters
 */
export const knownWords = (french: string, wanted: readonly string[]): readonly KnownWord[] => {
  const entries = [...new Set(wanted.flatMap(entriesFor))];
  if (entries.length === 0) return [];
  const byTerm = new Map(entries.map((entry) => [entry.pattern().term, entry]));
  // of two words with one form, the nearer one: serveuses are of serveuse, not of serveur
  return findTerms(french, indexOf(entries.map(({ pattern }) => pattern()).toReversed()))
    .map((found): KnownWord => {
      const { partOfSpeech, likeness, otherForms } = byTerm.get(found.text)!;
      const isEnglish = likeness === 'french' && ownForms.has(found.french.toLowerCase());
      return { ...found, ...(otherForms && { otherNumber: otherForms }), partOfSpeech, likeness: isEnglish ? 'alike' : likeness };
    })
    .filter(({ partOfSpeech, start }) => partOfSpeech !== 'verb' || !determiner.test(french.slice(Math.max(0, start - 12), start)));
};

/** Behind one of these a form of a verb is a noun. */
const determiner =
  /(?<!\p{L})(?:les?|la|une?|des|du|aux?|ces?|cet|cette|mon|ma|mes|ton|ta|tes|son|sa|ses|leurs?|nos|notre|vos|votre) $|[ld]['’]$/iu;

/** What the tables have for a word; it is a form of a verb if it is nothing else. */
const entriesFor = (word: string): readonly Entry[] => {
  const entries = lemmasOf(word).flatMap((lemma) => table().get(lemma) ?? []);
  return entries.length > 0 ? entries : verbEntries(word);
};

const verbEntries = (word: string): readonly Entry[] => {
  const english = englishOfVerb(word);
  if (english === undefined) return [];
  return [{ partOfSpeech: 'verb', likeness: 'french', otherForms: english, pattern: lazily(() => toPattern([word, english[0], 'verb'])!) }];
};

/** Whether a word is the English of a known one, in either number. */
export const isEnglishOf = ({ english, otherNumber }: KnownWord, word: string): boolean =>
  [...english, ...otherNumber].some((form) => form.toLowerCase() === word.toLowerCase());

/**
 * What to write for a word that the model has misspelt: of a verb, the form that it was about to write.
 *
 *     se prolonger, “prolungated”   →   prolonged, not prolong        parsèment, “parsemen”   →   strew
 */
export const englishFor = ({ english, otherNumber, partOfSpeech }: KnownWord, misspelt: string): string => {
  const ending = partOfSpeech === 'verb' ? /(?:ing|ed)$/u.exec(misspelt)?.[0] : undefined;
  if (ending === undefined) return english[0]!;
  // of the past and the participle, the latter comes later
  const [participle, gerund] = otherNumber.slice(-2);
  return (ending === 'ing' ? gerund : participle) ?? english[0]!;
};

/** What a word may be a form of, itself first. */
const lemmasOf = (word: string): readonly string[] => {
  const singulars = [word, ...singularsOf(word)];
  return [...singulars, ...singulars.flatMap((one) => [...masculineAdjectives(one), ...masculineNouns(one)])].map(spelt);
};

/** A word of the tables; how it is looked for is made when it is first needed. */
interface Entry {
  readonly partOfSpeech: PartOfSpeech;
  readonly likeness: Likeness;
  /** Of a verb: English that will do as well. */
  readonly otherForms?: readonly string[];
  readonly pattern: () => Pattern;
}

const entriesOf = (words: string, partOfSpeech: PartOfSpeech, likeness: Likeness): (readonly [string, Entry])[] =>
  Array.from(pairsOf(words), ([french, english]) => {
    const pattern = lazily(() => toPattern([french, english, partOfSpeech])!);
    return [spelt(french), { partOfSpeech, likeness, pattern }];
  });

const alsoEnglish = (words: typeof falseFriends | typeof onlyAlone, likeness: Likeness): (readonly [string, Entry])[] => [
  ...entriesOf(words.noun, 'noun', likeness),
  ...entriesOf(words.adjective, 'adjective', likeness),
  ...entriesOf(words.other, 'other', likeness),
];

const table = lazily(
  () =>
    new Map<string, Entry>([
      ...[people, home, town, nature, society, ideas].flatMap((words) => entriesOf(words, 'noun', 'french')),
      ...entriesOf(adjectives, 'adjective', 'french'),
      ...[smallWords, verbs].flatMap((words) => entriesOf(words, 'other', 'french')),
      ...alsoEnglish(falseFriends, 'false-friend'),
      ...alsoEnglish(onlyAlone, 'alike'),
    ]),
);

const ownForms = setOf(englishForms);
