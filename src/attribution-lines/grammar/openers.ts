import { authorWord } from '../tables/connectors.js';
import { attributionOpeners } from '../tables/openers.js';
import { roleOwners } from '../tables/roles.js';
import { collectives } from './roles.js';
import { signerStart } from './agencies.js';
import { oneOf, spaces, wordEnd } from './words.js';

const author = `(?=${spaces}(?:${signerStart}|${oneOf([...roleOwners.keys(), ...collectives])}${wordEnd}|l['’]agence${spaces}\\p{Lu}))`;

/** Any opener before an author: "Propos recueillis par" in "Propos recueillis par Anne Roy", not "Par" in "Par exemple". */
export const opener = `${oneOf(attributionOpeners.keys())}${author}`;

/** The same without plain "par", which may also occur between names. */
export const longOpener = `${oneOf([...attributionOpeners.keys()].filter((each) => each !== authorWord.french))}${author}`;

/** "Par" before an author. */
export const byline = `${oneOf([authorWord.french])}${author}`;
