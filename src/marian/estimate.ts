/**
 * A rough count of a unit's source tokens: French has about four characters per token. Good enough for grouping; the engine counts exactly.
 */
export const estimatedTokens = (text: string): number => 1 + Math.ceil(text.length / 4);

const leastShare = 1024;
const mostShare = 8192;

/**
 * Source tokens handed to a process at once: half its share of what is left, so that shares shrink and all processes finish together. The
 * larger the share, the better a process can group units by their exact length, which only it knows: for news, a third of all places were
 * padding with shares of 1,024 tokens, a fifth with shares of 8,192.
 *
 * @param left - tokens not handed out yet
 */
export const shareOf = (left: number, workers: number): number => Math.min(Math.max(Math.ceil(left / workers / 2), leastShare), mostShare);
