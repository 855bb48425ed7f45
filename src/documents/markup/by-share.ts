import type { PlacedTag } from '../../formats/types.js';
import type { SegmentTag } from './tree.js';
import type { Aligned } from './words/aligned.js';

/** Deeper elements would need as deep a stack. */
const deepest = 200;

/** More tags times words take too long to compare. */
const mostProducts = 2_000_000;

/** Whether a segment has more markup, or deeper, than any sentence that was written: each word then needs no place of its own. */
export const isTooMuch = (tags: readonly SegmentTag[], { words }: Aligned): boolean => {
  if (tags.length * words.length > mostProducts) return true;
  if (tags.length <= deepest) return false;
  let depth = 0;
  return tags.some(({ side }) => (depth += side === 'open' ? 1 : side === 'close' ? -1 : 0) > deepest);
};

/** Tags in their order, each at the word at the same fraction of the English. */
export const byShare = (tags: readonly SegmentTag[], { french, english, words }: Aligned): PlacedTag[] => {
  let from = 0;
  return tags.map(({ tag, at, side }) => {
    const word = words[Math.min(words.length - 1, Math.floor((at / french.length) * words.length))];
    from = Math.max(from, word ? (side === 'open' ? word.start : word.end) : english.length);
    return { tag, at: from };
  });
};
