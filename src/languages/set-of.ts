/** The words of a list: `le la les`. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
