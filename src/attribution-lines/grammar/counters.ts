import { lineSpace } from '../../text/phrase-pattern.js';
import { attributionCounters, counterNone } from '../tables/counters.js';
import { oneOf, wordEnd } from './words.js';

/** A counter: "1 234 vues", "12k partages", "Aucune réaction". */
export const counter = String.raw`(?:(?<count>\d[\d.,]*(?:${lineSpace}\d{3})*(?:${lineSpace}?[kKM])?)|(?<none>${oneOf(counterNone.keys())}))[ \u00a0\u202f\u2009]+(?<counted>${oneOf(attributionCounters.keys())})${wordEnd}`;
