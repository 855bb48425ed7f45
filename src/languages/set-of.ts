/** The words of a list: `le la les`. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** The words of a list with what each stands for, whose words have underscores between them: `monter=go_up`. */
export const pairsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    [...setOf(list)].filter(Boolean).map((pair): [string, string] => {
      const [word = '', other = ''] = pair.split('=');
      return [word, other.replaceAll('_', ' ')];
    }),
  );
