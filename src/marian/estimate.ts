/** Source tokens of a unit, roughly: French has some four characters a token. Enough to put like to like; the engine knows the rest. */
export const estimatedTokens = (text: string): number => 1 + Math.ceil(text.length / 4);

const leastShare = 1024;
const mostShare = 8192;

/**
 * Source tokens that are handed to a process at once: half its share of what is left, so that shares get smaller and all processes come to
 * the end together. The more a process has to choose from, the better it puts units of the same length together, which only it knows
 * exactly: of news in shares of 1,024 tokens a third of all places were padding, in shares of 8,192 a fifth.
 *
 * @param left - tokens that are not handed out yet
 */
export const shareOf = (left: number, workers: number): number => Math.min(Math.max(Math.ceil(left / workers / 2), leastShare), mostShare);
