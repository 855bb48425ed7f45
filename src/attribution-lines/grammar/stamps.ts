import { attributionStamps } from '../tables/stamps.js';
import { anyDate, stampJoint } from './dates.js';
import { time } from './times.js';
import { oneOf, unnamed, wordEnd } from './words.js';

/** A stamp in front of its date or time: "Publié le" of "Publié le 12 mars", not of "Publié en 1857". */
export const stamp = `${oneOf(attributionStamps.keys())}${wordEnd}(?=${stampJoint}(?:${anyDate}|${unnamed(time)}))`;

/** Right behind a stamp. */
export const behindStamp = `(?<=${oneOf(attributionStamps.keys())}${stampJoint})`;
