/** English needs about as many pieces as French; an answer twice as long plus ten is a loop. */
const perSourceToken = 2;
const atLeast = 10;

/**
 * The maximum number of tokens in an answer, end token included.
 *
 * @param sourceTokens - without the end token
 * @param positions - number of positions the model can tell apart
 */
export const lengthLimit = (sourceTokens: number, positions: number): number =>
  Math.min(perSourceToken * sourceTokens + atLeast, positions);
