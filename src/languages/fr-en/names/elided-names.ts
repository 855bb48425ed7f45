import { isGivenName } from '../../fr/given-names.js';
import { isInitialPlace } from '../../fr/initial-place.js';
import { titleBefore } from '../../fr/title-abbreviations.js';
import type { Terms } from '../terms/types.js';
import { isPeople } from './demonyms.js';
import { englishNames } from './english-names.js';
import { translatedCapitals } from './translated-capitals.js';

/** A capitalised word with one letter and an apostrophe before it. */
export interface Elided {
  /** The letter with its apostrophe: `L’`, `d'`. */
  readonly lead: string;
  /** The word behind it: Haÿ-les-Roses. */
  readonly word: string;
  /** Where the letter is. */
  readonly start: number;
}

/**
 * Whether the letter before an apostrophe is part of the name behind it, and not an article, a preposition or a pronoun.
 *
 *     Aïssatou N’Diaye, D’Souza        yes: before a consonant French elides nothing
 *     N’Golo, M’Alaoui                 yes: ne and me stand before verbs, which have no capital
 *     à L’Isle-Adam, Mme D’Arvennes    yes: inside a sentence, a capital is the name's own
 *     l’Ardèche, « L’Ardèche vote »    no: in small letters, or the first letter of a sentence
 *     selon L’Europe, D’Alger          no: English has the name without an article
 *     L’Isle-sur-Arve vote             yes: a compound with a small word in it is a place
 *     Jeanne d’Arvennes, M. d’Arvennes yes: a particle, after a given name or a title
 *     la ville d’Arvennes              no
 */
export const ownsElision = (text: string, elided: Elided, terms: Terms): boolean => {
  const { lead, word, start } = elided;
  const letter = lead.charAt(0);
  if (!isCapital.test(word)) return false;
  if (!isCapital.test(letter)) return letter === 'd' ? isParticle(text, elided, terms) : 'nm'.includes(letter) && consonant.test(word);
  const before = text.slice(Math.max(0, start - 40), start);
  // N’OUBLIEZ PAS, L’ONU; but Fatou N’AMARA, Jean D’ORMEAU
  if (inCapitals.test(word)) return behindName.test(before) && (!withArticle.has(letter) || word.length > 4);
  if (pronouns.has(letter) || consonant.test(word)) return true;
  const isTabled = tabled.has(`${letter}’${word}`);
  if (isTabled || isTranslated(word, terms)) return isTabled;
  return !isInitialPlace(text, start) || (letter === 'L' && isPlaceCompound(word));
};

const isCapital = /^\p{Lu}/u;
const inCapitals = /^\p{Lu}{2,}$/u;
const behindName = /\p{Lu}[\p{L}-]*[ \u00a0\u202f]$/u;
const pronouns = new Set('NMTSJC');
const withArticle = new Set('L');
const consonant = /^[B-DF-GJ-NP-TV-XZÇÑ]/u;

/** English has another form of the word, or the word with "the". */
const isTranslated = (word: string, terms: Terms): boolean =>
  regions.has(word) || translatedCapitals.has(word) || isPeople(word) || englishNames(word, terms).length > 0;

/** L’Haÿ-les-Roses; not L’Ille-et-Vilaine, a department. */
const isPlaceCompound = (word: string): boolean => joined.test(word);
const joined = /-(?:(?:les?|la|l[eè]s|du|des?|sur|sous|en)-|d['’])\p{Lu}/u;
/** Regions and monuments, which have an article of their own. */
const regions = new Set('Île-de-France Ile-de-France Île-du-Prince-Édouard Arc-de-Triomphe Hôtel-de-Ville'.split(' '));

/** Names with a letter of their own that a table or a beginning of a sentence would hide. Source: ours. */
const tabled = new Set(
  `L’Équipe L’Express L’Humanité L’Obs L’Opinion L’Oréal L’Occitane L’Isle L’Isle-Adam L’Île-Rousse L’Île-Saint-Denis L’Alpe L’Haÿ L’Arbresle L’Hospitalet L’Étang-Salé L’Escarène
  L’Ancienne-Lorette L’Assomption D’Alembert D’Artagnan D’Ormesson D’Annunzio D’Angelo D’Agostino D’Arvor D’Aubigné D’Holbach D’Estaing D’Onofrio D’Alessandro D’Amico`.split(
    /\s+/u,
  ),
);

/**
 * A particle of nobility stands after a title, a given name or a surname with one: Mme d’Arvennes, Jeanne d’Arvennes; and after a place
 * with an article, L’Alpe d’Huez. Not before a name that English translates: Marie d’Angleterre, Jeanne d’Arc.
 */
const isParticle = (text: string, { word, start }: Elided, terms: Terms): boolean => {
  if (isTranslated(word, terms) || word === 'Arc' || inCapitals.test(word)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const last = lastWord.exec(before)?.[1];
  return titleBefore(before) || (last !== undefined && (isGivenName(last) || withParticle.has(last) || tabled.has(last.replace("'", '’'))));
};

const lastWord = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*)[ \u00a0\u202f]$/u;
/** Surnames that go before a particle. Source: ours. */
const withParticle = new Set(['Giscard', 'Fabre', 'Poivre', 'Barbey', 'Merle', 'Drieu', 'Boyer']);
