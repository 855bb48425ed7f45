/** A space of French typography inside a line: plain, tab, no-break, narrow no-break or thin. For use inside a regex. */
export const lineSpace = String.raw`[ \t\u00a0\u202f\u2009]`;

/**
 * A regex source for any of several phrases, the longest first. A space matches any run of spaces, ’ either apostrophe. A phrase matches as
 * written, with a capital first letter and in capitals, those with or without their accents: 'à lire' matches "À lire" and "A LIRE", but
 * 'Le Monde' does not match "le monde".
 */
export const anyOf = (phrases: Iterable<string>): string =>
  [...phrases]
    .sort((left, right) => right.length - left.length)
    .flatMap((phrase) => [
      ...new Set([source(phrase), bareCapitals(source(capitalised(phrase))), bareCapitals(source(phrase.toUpperCase()))]),
    ])
    .join('|');

/** A table key that all spellings of a phrase share: 'À LIRE  AUSSI' and 'à lire aussi' are both 'a lire aussi'. */
export const phraseKey = (phrase: string): string =>
  phrase.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll("'", '’').replace(/\s+/gu, ' ').trim();

/** The words joined for a regex, the longest first, so that none hides a longer one. They are not escaped. */
export const longestFirst = (words: Iterable<string>): string => [...words].sort((one, other) => other.length - one.length).join('|');

/** A word in capitals as a name: LONDRES → Londres. */
export const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The same for each part of a compound: NEW-YORK → New-York. */
export const compoundTitleCase = (word: string): string => word.split('-').map(titleCase).join('-');

/** The phrase with a capital first letter. */
export const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** A regex source that matches the text as it is. */
export const escaped = (text: string): string => text.replace(/[.*+?^$()[\]{}|\\/]/gu, String.raw`\$&`);

const source = (phrase: string): string => escaped(phrase).replace(/ +/gu, `${lineSpace}+`).replaceAll('’', "['’]");

/** The same regex source, with the accents of capitals optional. */
const bareCapitals = (pattern: string): string =>
  pattern.replace(/[ÀÂÉÈÊÎÔÛÇ]/gu, (letter) => `[${letter}${letter.normalize('NFD').charAt(0)}]`);
