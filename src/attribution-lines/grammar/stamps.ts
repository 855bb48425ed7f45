import { attributionStamps } from '../tables/stamps.js';
import { anyDate, stampJoint } from './dates.js';
import { time } from './times.js';
import { oneOf, unnamed, wordEnd } from './words.js';

/** A stamp before its date or time: "Publié le" in "Publié le 12 mars", but not "Publié" in "Publié en 1857". */
export const stamp = `${oneOf(attributionStamps.keys())}${wordEnd}(?=${stampJoint}(?:${anyDate}|${unnamed(time)}))`;

/** The place right after a stamp. */
export const behindStamp = `(?<=${oneOf(attributionStamps.keys())}${stampJoint})`;
