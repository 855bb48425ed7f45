/** English needs about as many pieces as French; an answer twice as long plus ten is a loop. */
const perSourceToken = 2;
const atLeast = 10;

/**
 * The maximum number of tokens in an answer, end token included.
 *
 * @param sourceTokens - without the end token
 * @param positions - number of positions the model can tell apart
 * @param begun - number of tokens that the answer begins with; it may have some more
 */
export const lengthLimit = (sourceTokens: number, positions: number, begun = 0): number =>
  Math.min(Math.max(perSourceToken * sourceTokens, begun) + atLeast, positions);
