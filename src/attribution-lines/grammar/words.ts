import { anyOf, lineSpace } from '../../text/phrase-pattern.js';

/** A regex source for one or more spaces inside a line. */
export const spaces = `${lineSpace}+`;

/** A regex source for any number of spaces inside a line, including none. */
export const maybeSpaces = `${lineSpace}*`;

/** Rules out what may not precede a phrase: a letter, digit, apostrophe or hyphen, which would make it part of another word. */
export const wordStart = String.raw`(?<![\p{L}\p{N}'’-])`;

/** Rules out what may not follow a phrase: a letter or digit, which would make it another word. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** Arrows, bullets and pictures before a line: "→ Lire aussi : …", "📷 Photo : …". */
export const leadingSigns = /^(?:(?:[→►▶▸➜➤➔•▪■●◆★☆✉☞☎]|(?![©®™])\p{Extended_Pictographic}\ufe0f?)+[\s]+)?/u;

/** The colon of a label, not of a URL. */
export const colon = `${maybeSpaces}:(?!//)`;

/** Where a part of a line may begin: at the start of the line, inside a bracket, after a separator. */
export const partStart = String.raw`(?<=^${maybeSpaces}|[|·•(,;/–—]${maybeSpaces}|[.-]${spaces}|\t|${lineSpace}{2})`;

/** Where a part of a line may end: at the end of the line, or before a separator. */
export const partEnd = String.raw`(?=${maybeSpaces}(?:$|[,()|/·•;.:–—-]))`;

/** A regex source for any phrase of a table, in every spelling that `anyOf` accepts, as one group. */
export const oneOf = (phrases: Iterable<string>): string => `(?:${anyOf(phrases)})`;

/** A regex source for any of some function words, in lower case or capitals: a capitalised "Et" begins a name or a sentence. */
export const oneOfSmall = (words: Iterable<string>): string => `(?:${[...words].flatMap((word) => [word, word.toUpperCase()]).join('|')})`;

/** A regex source with its groups unnamed, so that a pattern can contain it more than once. */
export const unnamed = (source: string): string => source.replace(/\(\?<\p{L}+>/gu, '(?:');
