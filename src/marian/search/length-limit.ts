/** English needs about as many pieces as French; who says twice as much and ten is in a loop. */
const perSourceToken = 2;
const atLeast = 10;

/**
 * The most tokens of an answer, its end token included.
 *
 * @param sourceTokens - without the end token
 * @param positions - how many the model can tell apart
 */
export const lengthLimit = (sourceTokens: number, positions: number): number =>
  Math.min(perSourceToken * sourceTokens + atLeast, positions);
