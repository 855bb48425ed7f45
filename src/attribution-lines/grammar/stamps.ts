import { attributionStamps } from '../tables/stamps.js';
import { anyDate, stampJoint } from './dates.js';
import { time } from './times.js';
import { maybeSpaces, oneOf, spaces, unnamed, wordEnd } from './words.js';

/** A stamp before its date or time: "Publié le" in "Publié le 12 mars", but not "Publié" in "Publié en 1857". */
export const stamp = `${oneOf(attributionStamps.keys())}${wordEnd}(?=${stampJoint}(?:${anyDate}|${unnamed(time)}))`;

/** The place right after a stamp. */
export const behindStamp = `(?<=${oneOf(attributionStamps.keys())}${stampJoint})`;

/** The end of the line above a quoted mail: "a écrit :". */
export const wrote = `a${spaces}écrit${maybeSpaces}:`;

/** The same where the line may be broken before or inside it. */
export const wroteAtEnd = String.raw`a(?<wroteGap>\s+)écrit\s*:(?=\s*$)`;

/** "Le" at the beginning of such a line. */
export const onDay = String.raw`(?<=^\s*)Le(?=\s+(?:\p{Ll}+\.?,?\s+)?\d[^\n\r]*(?:[\n\r][^\n\r]*)?\sécrit\s*:\s*$)`;
