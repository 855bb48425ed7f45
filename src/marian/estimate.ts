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
 * @param calls - those that want a share: the more, the smaller it is, so that each has a turn soon
 */
export const shareOf = (left: number, workers: number, calls = 1): number =>
  Math.min(Math.max(Math.ceil(left / workers / 2), leastShare), Math.max(mostShare / calls, leastShare));

/** Source tokens of a text that are served as express: a page's first screen, or half a minute of reading. */
export const longestExpress = 1000;

const leastExpress = 256;
/** Source tokens of short texts that are handed to a process at once at most. */
export const mostExpress = 1024;

/**
 * Source tokens of short texts handed to a process at once: no more than it runs at once anyway (see `cellsAtOnce`), so that the next need
 * not wait longer; less if other processes are free to take the rest, but not so little that they would be quicker together.
 *
 * @param left - tokens not handed out yet
 * @param free - processes that are free
 */
export const expressShare = (left: number, free: number): number =>
  Math.min(Math.max(Math.ceil(left / Math.max(free, 1)), leastExpress), mostExpress);
