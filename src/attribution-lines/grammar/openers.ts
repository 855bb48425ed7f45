import { authorWord } from '../tables/connectors.js';
import { attributionOpeners } from '../tables/openers.js';
import { collectiveAuthors, roleOwners } from '../tables/roles.js';
import { signerStart } from './agencies.js';
import { oneOf, spaces, wordEnd } from './words.js';

const author = `(?=${spaces}(?:${signerStart}|${oneOf([...roleOwners.keys(), ...collectiveAuthors.keys()])}${wordEnd}))`;

/** Any opener in front of an author: "Propos recueillis par" of "Propos recueillis par Anne Roy", not "Par" of "Par exemple". */
export const opener = `${oneOf(attributionOpeners.keys())}${author}`;

/** The same without "par" alone, which may stand between names too. */
export const longOpener = `${oneOf([...attributionOpeners.keys()].filter((each) => each !== authorWord.french))}${author}`;

/** "Par" in front of an author. */
export const byline = `${oneOf([authorWord.french])}${author}`;
