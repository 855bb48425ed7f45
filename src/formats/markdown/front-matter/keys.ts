/** Keys of front matter whose strings are prose, in the spelling of Jekyll, Hugo, Pelican and others, in lower case. */
const prose = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt', 'tags', 'keywords', 'categories']);

/** Keys that say the language of the page. */
const language = new Set(['lang', 'language', 'locale']);

/** Whether a key's strings are read by people (`title`), and not by programs (`layout`). */
export const isProseKey = (key: string): boolean => prose.has(key.toLowerCase());

/** Whether a value says that the page is in French: `lang: fr`, `locale: fr-FR`. */
export const saysFrench = (key: string, value: string): boolean => language.has(key.toLowerCase()) && /^fr(?:[-_][a-z]{2})?$/iu.test(value);
