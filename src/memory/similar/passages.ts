import { largestAlike, mostEdits, smallestAlike } from './similarity.js';
import type { Tokens } from './tokens.js';

/*
 * How similar French is found without comparing it with all: a text of an index is cut into one passage more than its words may differ, so
 * that at least one passage stands whole in whatever is 85 % like it. A text that is looked for is asked for all its runs of words that
 * may be a passage: some hundred for a sentence. Passages have four or five words, and few texts share one without being alike.
 * Signs and capitals are left out: each counts half a word, so that edits in words are at most half of all.
 */

/** A run of words in a text. */
export interface Passage {
  /** Two hashes of its words, of 32 bits. */
  readonly hashes: readonly [number, number];
  /** Number of words before it. */
  readonly start: number;
}

/** Longer texts have no place in an index; no sentence is as long. */
export const mostWords = 255;

/** How many words may differ between a text of this size and any that is like it. */
export const mostWordEdits = (size: number): number => Math.floor(mostEdits(largestAlike(size)) / 2);

/** The passages of a text in the index; none if it has no words, or too many. */
export const passagesOf = ({ words, size }: Tokens): readonly Passage[] => {
  if (words.length > mostWords) return [];
  const count = Math.min(mostWordEdits(size) + 1, words.length);
  const cuts = Array.from({ length: count + 1 }, (_, nth) => Math.floor((nth * words.length) / count));
  return cuts.slice(0, -1).map((start, nth) => ({ start, hashes: hashesOf(words, start, cuts[nth + 1]!) }));
};

/** All runs of a text's words that may be a passage of a text like it. */
export const runsOf = ({ words, size }: Tokens): readonly Passage[] => {
  const edits = mostWordEdits(size);
  const mostPassages = mostWordEdits(largestAlike(size)) + 1;
  const fewestPassages = mostWordEdits(smallestAlike(size)) + 1;
  const shortest = Math.max(1, Math.floor((words.length - edits) / mostPassages));
  const longest = Math.ceil((words.length + edits) / fewestPassages);
  const runs: Passage[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + shortest; end <= Math.min(words.length, start + longest); end += 1)
      runs.push({ start, hashes: hashesOf(words, start, end) });
  return runs;
};

/** A text in 32 bits, of which an edit in words turns at most two: those that its words stand for an odd number of times. */
export const signatureOf = ({ words }: Tokens): number => words.reduce((bits, word) => bits ^ (1 << (hashOf(word) & 31)), 0) >>> 0;

/** How many bits are set. */
export const bitsIn = (bits: number): number => {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
};

const hashesOf = (words: readonly string[], start: number, end: number): [number, number] => {
  let one = end - start;
  let other = ~one;
  for (let at = start; at < end; at += 1) {
    const hash = hashOf(words[at]!);
    one = Math.imul(one ^ hash, 0x9e37_79b1);
    one ^= one >>> 15;
    other = Math.imul(other + hash, 0x85eb_ca6b);
    other ^= other >>> 13;
  }
  return [one >>> 0, other >>> 0];
};

/** FNV-1a, mixed once more: it is in the file, and must stay as it is. */
const hashOf = (word: string): number => {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x7feb_352d) >>> 0;
};
