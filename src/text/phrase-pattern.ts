/** A space of French typography inside a line: plain, tab, no-break, narrow no-break or thin. For use inside a regex. */
export const lineSpace = String.raw`[ \t\u00a0\u202f\u2009]`;

/**
 * A regex source for any of several phrases, the longest first. Spaces stand for any run of spaces, ’ for both apostrophes; each phrase is
 * found in lower case, with a capital and in capitals, and capitals with or without their accent: 'à lire' finds "À lire", "A LIRE".
 * In a case of its own ("Le Monde") a phrase is found as it is and in capitals.
 */
export const anyOf = (phrases: Iterable<string>): string =>
  [...phrases]
    .sort((left, right) => right.length - left.length)
    .flatMap((phrase) => [
      ...new Set([source(phrase), bareCapitals(source(capitalised(phrase))), bareCapitals(source(phrase.toUpperCase()))]),
    ])
    .join('|');

/** What two spellings of a phrase have in common, as a key of a table: 'À LIRE  AUSSI' and 'à lire aussi' are both 'a lire aussi'. */
export const phraseKey = (phrase: string): string =>
  phrase.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll("'", '’').replace(/\s+/gu, ' ').trim();

/** The phrase with a capital first letter. */
export const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const source = (phrase: string): string =>
  phrase
    .replace(/[.*+?^$()[\]{}|\\/]/gu, String.raw`\$&`)
    .replace(/ +/gu, `${lineSpace}+`)
    .replaceAll('’', "['’]");

/** The same regex source, with the accents of capitals optional. */
const bareCapitals = (pattern: string): string =>
  pattern.replace(/[ÀÂÉÈÊÎÔÛÇ]/gu, (letter) => `[${letter}${letter.normalize('NFD').charAt(0)}]`);
