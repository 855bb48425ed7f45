/** The languages of the page. */
export type Language = 'en' | 'fr';

/** The first of the reader's languages that the page has; English if it has none. */
export const languageOf = (wanted: readonly string[]): Language => {
  const known = wanted.flatMap((tag) => /^(?<name>en|fr)(?:-|$)/iu.exec(tag)?.groups?.['name']?.toLowerCase() ?? []);
  return known[0] === 'fr' ? 'fr' : 'en';
};

/** The language of the page. */
export const language = languageOf(typeof navigator === 'undefined' ? [] : navigator.languages);
