import type { Span } from '../../../text/spans.js';
import { splitWords } from './split-words.js';
import type { Stretch } from '../types.js';
import { forbidden } from './word-gaps.js';

/** English words with what it costs to end a line before each. */
export interface Words {
  readonly spans: readonly Span[];
  readonly costs: readonly number[];
}

/** What a line costs for each character that it has too many. */
const overflowCost = 12;
/** What another line costs. */
const lineCost = 12;
/** In characters from the middle: what costs 1, 4 times as much at twice the distance. */
const unbalanced = 7;

/**
 * Divides the words of a stretch into lines: one if it holds them, or else as many as are needed, of about the same length, and no more
 * than
 * the stretch may have; then lines become longer.
 *
 * @returns the first word of each line, and behind them `to`
 */
export const linesOf = ({ spans, costs }: Words, from: number, to: number, stretch: Setting): number[] => {
  const fewest = Math.min(linesNeeded(spans, from, to, stretch), stretch.lines, to - from);
  if (fewest <= 1 && fits(spans, from, to, stretch)) return [from, to];
  let best: { starts: number[]; cost: number } | undefined;
  for (let count = Math.max(1, fewest); count <= Math.min(stretch.lines, fewest + 1, to - from); count += 1) {
    const costOf = (line: number, first: number, behind: number): number =>
      overflowCost * Math.max(0, lengthOf(spans, from + first, from + behind) - room(stretch, line, line === count - 1));
    const costBefore = (word: number, line: number): number =>
      costs[from + word]! + offCentre(spans, { from, to, word: from + word }, line / count);
    const starts = splitWords({ words: to - from, ideals: idealsOf(spans, from, to, count), costBefore, costOf });
    const cost = lineCost * count + total(starts, costBefore, costOf);
    if (!best || cost < best.cost) best = { starts, cost };
  }
  return best!.starts.map((word) => from + word);
};

/** What of a stretch its lines go by. */
export type Setting = Pick<Stretch, 'lines' | 'width' | 'before' | 'after'>;

/** How many characters more than its lines hold a stretch would have; about, if it may have three lines or more. */
export const overflowOf = ({ spans, costs }: Words, from: number, to: number, stretch: Setting): number => {
  const length = lengthOf(spans, from, to);
  const { lines, width, before, after } = stretch;
  const whole = Math.max(0, length - room(stretch, 0, true));
  if (whole === 0 || lines === 1) return whole;
  // a line loses about three characters at its end
  if (lines > 2) return Math.max(0, length - (lines * (width - 3) - before - after));
  let least = whole;
  for (let word = from + 1; word < to; word += 1) {
    if (costs[word]! >= forbidden) continue;
    const over =
      Math.max(0, lengthOf(spans, from, word) - room(stretch, 0, false)) + Math.max(0, lengthOf(spans, word, to) - room(stretch, 1, true));
    if (over < least) least = over;
    // from here on the first line only grows
    if (least === 0 || lengthOf(spans, from, word) > width + least) break;
  }
  return least;
};

/** From the first to the last character of words. */
export const lengthOf = (spans: readonly Span[], from: number, to: number): number =>
  to > from ? spans[to - 1]!.end - spans[from]!.start : 0;

const fits = (spans: readonly Span[], from: number, to: number, stretch: Setting): boolean =>
  lengthOf(spans, from, to) <= room(stretch, 0, true);

const room = ({ width, before, after }: Setting, line: number, isLast: boolean): number =>
  Math.max(1, width - (line === 0 ? before : 0) - (isLast ? after : 0));

const linesNeeded = (spans: readonly Span[], from: number, to: number, stretch: Setting): number => {
  let count = 1;
  let first = from;
  for (let word = from + 1; word < to; word += 1) {
    if (lengthOf(spans, first, word + 1) <= room(stretch, count - 1, word === to - 1)) continue;
    count += 1;
    first = word;
  }
  return count;
};

const idealsOf = (spans: readonly Span[], from: number, to: number, count: number): number[] => {
  const ideals: number[] = [];
  let word = from;
  for (let line = 1; line < count; line += 1) {
    const wanted = (lengthOf(spans, from, to) * line) / count;
    while (word < to && spans[word]!.start - spans[from]!.start < wanted) word += 1;
    ideals.push(word - from);
  }
  return ideals;
};

const offCentre = (spans: readonly Span[], { from, to, word }: { from: number; to: number; word: number }, share: number): number =>
  ((spans[word]!.start - spans[from]!.start - lengthOf(spans, from, to) * share) / unbalanced) ** 2;

const total = (
  starts: readonly number[],
  costBefore: (word: number, line: number) => number,
  costOf: (line: number, from: number, to: number) => number,
): number => {
  let cost = 0;
  for (let line = 0; line + 1 < starts.length; line += 1)
    cost += costOf(line, starts[line]!, starts[line + 1]!) + (line > 0 ? costBefore(starts[line]!, line) : 0);
  return cost;
};
