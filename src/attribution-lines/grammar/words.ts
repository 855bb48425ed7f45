import { anyOf, lineSpace } from '../../text/phrase-pattern.js';

/** A regex source for one or more spaces inside a line. */
export const spaces = `${lineSpace}+`;

/** A regex source for any number of spaces inside a line, none included. */
export const maybeSpaces = `${lineSpace}*`;

/** What may not stand in front of a phrase: a letter, digit, apostrophe or hyphen that makes it part of another word. */
export const wordStart = String.raw`(?<![\p{L}\p{N}'’-])`;

/** What may not follow a phrase: a letter or digit that makes another word of it. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** The colon of a label, not of a URL. */
export const colon = `${maybeSpaces}:(?!//)`;

/** Where a part of a line may begin: the line itself, what is in brackets, what follows a separator. */
export const partStart = String.raw`(?<=^${maybeSpaces}|[|·•(,;/–—]${maybeSpaces}|[.-]${spaces}|\t|${lineSpace}{2})`;

/** Where a part of a line may end: the line itself, or in front of a separator. */
export const partEnd = String.raw`(?=${maybeSpaces}(?:$|[,()|/·•;.:–—-]))`;

/** A regex source for any phrase of a table, in every spelling that `anyOf` knows, as one group. */
export const oneOf = (phrases: Iterable<string>): string => `(?:${anyOf(phrases)})`;

/** A regex source for any of some small words in lower case or capitals: "Et" with a capital begins a name or a sentence. */
export const oneOfSmall = (words: Iterable<string>): string => `(?:${[...words].flatMap((word) => [word, word.toUpperCase()]).join('|')})`;

/** The same source without the names of its groups, so that a pattern can hold it more than once. */
export const unnamed = (source: string): string => source.replace(/\(\?<\p{L}+>/gu, '(?:');
