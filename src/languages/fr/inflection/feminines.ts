import { irregularAdjectives, irregularNouns, noPersons, personNouns, womenInEre } from './feminine-tables.js';
import { lazily } from '../../../text/lazily.js';

/**
 * The feminine forms of a masculine adjective, the usual one first; none if it has one form for both.
 *
 *     social → sociale, premier → première, naval → navale, directeur → directrice, directeuse, public → publique, rouge → none
 *
 * @param word - in the singular, in small letters, one word
 */
export const feminineAdjectives = (word: string): readonly string[] => {
  const irregular = irregularAdjectives.get(word);
  if (irregular) return irregular;
  const rule = toFeminine.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((feminine) => word.replace(rule[0], feminine)) : [];
};

/** The first ending that fits decides; each is replaced by any of the feminine ones. An adjective in -e is in none. */
const toFeminine: readonly (readonly [ending: RegExp, feminines: readonly string[]])[] = [
  [/ieur$/u, ['ieure']],
  [/teur$/u, ['trice', 'teuse']],
  [/eur$/u, ['euse', 'eure']],
  [/eux$/u, ['euse']],
  [/f$/u, ['ve']],
  [/er$/u, ['ère']],
  [/(?<=[iéy])en$/u, ['enne']],
  [/on$/u, ['onne']],
  [/(?<=[ei])l$/u, ['lle', 'le']],
  [/et$/u, ['ette']],
  [/eau$/u, ['elle']],
  [/c$/u, ['que']],
  [/g$/u, ['gue']],
  [/(?<=[^e])$/u, ['e']],
];

/**
 * What the masculine of a feminine adjective may be; none if it has one form for both.
 *
 *     sociale → social, première → premier, heureuse → heureux, heureur, franche → franc
 */
export const masculineAdjectives = (word: string): readonly string[] => {
  const irregular = irregularMasculines().get(word);
  if (irregular !== undefined) return [irregular];
  const rule = toMasculine.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((masculine) => word.replace(rule[0], masculine)) : [];
};

const toMasculine: readonly (readonly [ending: RegExp, masculines: readonly string[]])[] = [
  [/trice$/u, ['teur']],
  [/euse$/u, ['eux', 'eur']],
  [/ve$/u, ['f']],
  [/ère$/u, ['er']],
  [/(?<=[iéy])enne$/u, ['en']],
  [/onne$/u, ['on']],
  [/elle$/u, ['el', 'eau']],
  [/(?<=ei)lle$/u, ['l']],
  [/ette$/u, ['et']],
  [/ète$/u, ['et']],
  // a letter that ends masculine adjectives: petite, but not rouge, jeune and moderne
  [/(?<=[éiultdsr]|[ai]n)e$/u, ['']],
];

/**
 * The feminine forms of a noun for a person; none for one with one form for both (ministre) and for all other nouns: neither port, porte
 * nor accord, accorde are a pair.
 *
 *     avocat → avocate, directeur → directrice, directeuse, infirmier → infirmière, chef → cheffe
 */
export const feminineNouns = (word: string): readonly string[] => {
  const irregular = irregularNouns.get(word);
  if (irregular) return irregular;
  if (personNouns.has(word)) return feminineAdjectives(word);
  return !noPersons.has(word) && word.length > 4 && personEnding.test(word) ? feminineAdjectives(word) : [];
};

const personEnding = /(?:eur|[iéy]en|er)$/u;

/** What the masculine of a noun for a woman may be: directrice → directeur, avocate → avocat; none for other nouns (vente, grève). */
export const masculineNouns = (word: string): readonly string[] => {
  const known = women().get(word);
  if (known !== undefined) return [known];
  return !noPersons.has(word) && (womenInEre.has(word) || womanEnding.test(word)) ? masculineAdjectives(word).slice(-1) : [];
};

const womanEnding = /(?:euse|trice|[iéy]enne)$/u;

const reversed = (pairs: Iterable<readonly [masculine: string, feminines: readonly string[]]>): Map<string, string> =>
  new Map([...pairs].flatMap(([masculine, feminines]) => feminines.map((feminine): [string, string] => [feminine, masculine])));

const irregularMasculines = lazily(() => reversed(irregularAdjectives));
const women = lazily(() =>
  reversed([...[...personNouns].map((noun): [string, readonly string[]] => [noun, feminineAdjectives(noun)]), ...irregularNouns]),
);
