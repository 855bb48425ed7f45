import type { TokenRule } from './decoder.js';

/**
 * Forbids any token that would complete a group of `size` tokens for a second time; 0 forbids nothing.
 *
 *     size 3, "the cat sat and the cat"   → not "sat" again
 *     size 3, "the cat and the"           → anything may follow
 */
export const noRepeat = (size: number): TokenRule => {
  if (size <= 0) return () => undefined;
  return (tokens) => {
    const forbidden = new Set<number>();
    const head = tokens.length - size + 1;
    for (let start = 0; start < head; start += 1) {
      let same = 0;
      while (same < size - 1 && tokens[start + same] === tokens[head + same]) same += 1;
      if (same === size - 1) forbidden.add(tokens[start + same]!);
    }
    return forbidden.size > 0 ? forbidden : undefined;
  };
};
