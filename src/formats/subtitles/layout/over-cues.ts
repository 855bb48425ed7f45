import { countBefore } from '../../../text/count-before.js';
import type { Span } from '../../../text/spans.js';
import type { Edge } from '../../marked/types.js';
import { lengthOf, overflowOf, type Words } from './lines.js';
import { splitWords } from './split-words.js';
import type { Passage } from '../types.js';

/** In characters from the place that the French has: what costs 1, 4 times as much at twice the distance. */
const displaced = 6;
/** What a cue costs for each character that it has no room for. */
const overflowCost = 12;
/** What a cue costs for each character beyond what the French makes one read in its time. */
const hurryCost = 0.3;

/** The English of a passage that is divided among its cues. */
export interface English {
  readonly text: string;
  /** Where its sentences begin and where the last one ends, in the prose (from the start of the passage) and in the text. */
  readonly edges: readonly Edge[];
}

/**
 * Divides the words of a passage among its cues, in proportion to the French of each sentence, at the best places near by. Each cue has a
 * word
 * at least; if there are fewer words than cues, those that are shown longest have one.
 *
 * @returns for each cue the index of its first word, and the one behind its last
 */
export const overCues = (english: English, words: Words, passage: Passage): Span[] => {
  const { spans, costs } = words;
  const cues = passage.length;
  if (spans.length < cues) return toLongest(spans.length, passage);
  const places = passage.slice(1).map((stretch, nth) => placeOf(english, passage[nth]!.end, stretch.start));
  const starts = splitWords({
    words: spans.length,
    ideals: places.map((place) => nearestWord(spans, place)),
    costBefore: (word, part) => costs[word]! + ((spans[word]!.start - places[part - 1]!) / displaced) ** 2,
    costOf: (part, from, to) => {
      const stretch = passage[part]!;
      const hurry = lengthOf(spans, from, to) - 1.15 * (stretch.end - stretch.start);
      return overflowCost * overflowOf(words, from, to, stretch) + hurryCost * Math.max(0, hurry);
    },
  });
  return passage.map((_, nth) => ({ start: starts[nth]!, end: starts[nth + 1]! }));
};

/** Where a border between two cues is in the English: behind the same share of the sentence. */
const placeOf = ({ text, edges }: English, end: number, start: number): number => {
  const place = interpolate(text, edges, end);
  // the border itself is a space
  return start > end ? place + 1 : place;
};

const interpolate = (text: string, edges: readonly Edge[], source: number): number => {
  const next = countBefore(edges.length, (index) => edges[index]!.source <= source);
  const one = edges[next - 1] ?? { source: 0, at: 0 };
  const other = edges[next] ?? { source: source + 1, at: text.length };
  return one.at + ((source - one.source) / Math.max(1, other.source - one.source)) * (other.at - one.at);
};

const nearestWord = (spans: readonly Span[], place: number): number => {
  const next = countBefore(spans.length, (index) => spans[index]!.start < place);
  const before = spans[next - 1];
  return before && place - before.start < (spans[next]?.start ?? Infinity) - place ? next - 1 : next;
};

const toLongest = (words: number, passage: Passage): Span[] => {
  const longest = new Set(
    passage
      .map(({ time }, nth) => ({ time, nth }))
      .sort((one, other) => other.time - one.time || one.nth - other.nth)
      .slice(0, words)
      .map(({ nth }) => nth),
  );
  let word = 0;
  return passage.map((_, nth) => {
    const start = word;
    if (longest.has(nth)) word += 1;
    return { start, end: word };
  });
};
