import { authorWord, joiners, placeWords } from '../tables/connectors.js';
import { collectiveAuthors, roleOwners } from '../tables/roles.js';
import { signerStart } from './agencies.js';
import { name } from './names.js';
import { oneOf, oneOfSmall, spaces } from './words.js';

/** A word between two names: "et", "ET". With a capital only "Avec" is one, first in a line or in brackets. */
export const joiner = oneOfSmall(joiners.keys());

/** In front of a place: "à", "aux". */
export const placeWord = oneOf(placeWords.keys());

/** What a line of agencies opens with: "Avec" of "Avec l’AFP". */
export const openingWord = 'avec|Avec|AVEC';

/** A place with its preposition: "à Kaboul", "au Mali", "à la Réunion". */
export const place = `${placeWord}${spaces}(?:la${spaces})?${name}`;

const someone = oneOf([...roleOwners.keys(), ...collectiveAuthors.keys()]);

/** What follows a connecting word: a name, a place, authors without a name, a bracket. */
export const connected = `(?=${spaces}(?:${signerStart}|la${spaces}\\p{Lu}|${someone}|\\())`;

/** Any word between names, its follower left out of the match. */
export const connecting = `${oneOf([...joiners.keys(), ...placeWords.keys(), authorWord.french])}${connected}`;
