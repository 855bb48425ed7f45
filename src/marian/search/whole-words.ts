import type { TokenRule } from './decoder.js';

/**
 * Behind a prefix a new word begins: what the prefix ends with is whole.
 *
 *     The walkout   →   not "s" or "-hit", though "The walkouts" may be likelier; "'s", "," and " is" are free
 *
 * @param prefixes - the tokens that the answers of each source begin with; none where they are free
 * @param continuing - the tokens that would go on within a word
 */
export const wholeWords =
  (prefixes: readonly (readonly number[])[], continuing: ReadonlySet<number>): TokenRule =>
  ({ length }, source) => {
    const begun = prefixes[source]?.length ?? 0;
    return begun > 0 && length === begun ? continuing : undefined;
  };
