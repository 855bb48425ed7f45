import { isSpaceCode } from './spaces.js';
import type { Span } from './spans.js';

/** More characters than any word, address or chemical name of a text that people read. */
const longestWord = 200;

/**
 * Runs of more than 200 characters without white space: data, a drawing, a text that has lost its spaces. They are no words, and a model
 * could only be given them in hundreds of pieces.
 */
export const endlessWords = (text: string): Span[] => {
  const found: Span[] = [];
  if (text.length <= longestWord) return found;
  // hops from end to end of what would be such a run, so that ordinary words cost one look each
  for (let start = 0; start + longestWord < text.length;) {
    let at = start + longestWord;
    while (at >= start && !isSpaceCode(text.charCodeAt(at))) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + longestWord + 1;
    while (end < text.length && !isSpaceCode(text.charCodeAt(end))) end += 1;
    found.push({ start, end });
    start = end + 1;
  }
  return found;
};
