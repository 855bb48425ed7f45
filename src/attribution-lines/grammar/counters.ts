import { lineSpace } from '../../text/phrase-pattern.js';
import { attributionCounters, counterNone, counterVerbs, timesDone } from '../tables/counters.js';
import { oneOf, spaces, wordEnd } from './words.js';

const figure = String.raw`\d[\d.,]*(?:${lineSpace}\d{3})*(?:${lineSpace}?[kKM])?`;

/** A counter: "1 234 vues", "12k partages", "Aucune réaction", "Voir les 18 commentaires". */
export const counter = String.raw`(?:(?:(?<counterVerb>${oneOf(counterVerbs.keys())})${spaces})?(?<count>${figure})|(?<none>${oneOf(counterNone.keys())}))[ \u00a0\u202f\u2009]+(?<counted>${oneOf(attributionCounters.keys())})${wordEnd}`;

/** How often: "Vu 312 fois". */
export const oftenDone = String.raw`(?<done>${oneOf(timesDone.keys())})${spaces}(?<often>${figure})${spaces}${oneOf(['fois'])}${wordEnd}`;

/** The words that either may begin with, unless with a figure. */
export const counterBeginnings: readonly string[] = [...counterNone.keys(), ...counterVerbs.keys(), ...timesDone.keys()];
