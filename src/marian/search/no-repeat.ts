import type { TokenRule } from './decoder.js';
import type { Path } from './path.js';

/**
 * Forbids any token that would complete a group of `size` tokens for a second time; 0 forbids nothing.
 *
 *     size 3, "the cat sat and the cat"   → not "sat" again
 *     size 3, "the cat and the"           → anything may follow
 */
export const noRepeat = (size: number): TokenRule => {
  if (size <= 0) return () => undefined;
  return (path) => {
    let forbidden: Set<number> | undefined;
    // each group ends with a token that may have to be forbidden
    for (let last: Path = path; last.before && last.length >= size; last = last.before) {
      if (endAlike(last.before, path, size - 1)) (forbidden ??= new Set()).add(last.token);
    }
    return forbidden;
  };
};

/** Whether two paths have the same last `count` tokens. */
const endAlike = (one: Path, other: Path, count: number): boolean => {
  let left: Path | undefined = one;
  let right: Path | undefined = other;
  for (let at = 0; at < count; at += 1) {
    if (left?.token !== right?.token) return false;
    left = left?.before;
    right = right?.before;
  }
  return true;
};
