import { authorWord, joiners, placeWords, sourceWords } from '../tables/connectors.js';
import { attributionStamps } from '../tables/stamps.js';
import { roleOwners } from '../tables/roles.js';
import { collectives } from './roles.js';
import { signerStart } from './agencies.js';
import { name } from './names.js';
import { maybeSpaces, oneOf, oneOfSmall, spaces } from './words.js';

/** A word between two names: "et", "ET". Only "Avec" may have a capital, first in a line or in brackets: see `openingWord`. */
export const joiner = oneOfSmall(joiners.keys());

/** The word before a place: "à", "aux". */
export const placeWord = oneOf(placeWords.keys());

/** The opening word of a line of agencies: "Avec" in "Avec l’AFP". */
export const openingWord = 'avec|Avec|AVEC';

const sourcePrepositions = [...sourceWords].filter(([, english]) => english === 'according to').map(([french]) => french);

/** The word before sources in brackets, or before the agencies that are a line: "selon" in "(selon Reuters)". */
export const sourceWord = `(?:(?<=\\(${maybeSpaces})${oneOf(sourceWords.keys())}|(?<=^${maybeSpaces})${oneOf(sourcePrepositions)})(?=${maybeSpaces}:|${spaces})`;

/** A place with its preposition: "à Kaboul", "au Mali", "à la Réunion". */
export const place = `${placeWord}${spaces}(?:la${spaces})?${name}`;

const someone = oneOf([...roleOwners.keys(), ...collectives, ...attributionStamps.keys()]);

/** Lookahead for what follows a connecting word: a name, a place, unnamed authors, a bracket. */
export const connected = `(?=${spaces}(?:${signerStart}|[lL]['’](?:agence|AGENCE)${spaces}|la${spaces}\\p{Lu}|${someone}|\\())`;

/** Any word between names; what follows it is not part of the match. */
export const connecting = `${oneOf([...joiners.keys(), ...placeWords.keys(), authorWord.french])}${connected}`;
