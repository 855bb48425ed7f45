import type { MarkedTag } from '../../marked/types.js';
import type { PlacedTag } from '../../types.js';
import type { LaidLine } from './laid-lines.js';
import type { Passage } from '../types.js';

/** A tag in a line. `at` is an offset of the English. */
export interface LineTag extends PlacedTag {
  readonly line: number;
}

/**
 * The lines to which the tags of a passage belong. Elements go with their words; what has no words of its own (a time of karaoke, a place
 * on the
 * screen, half an element) stays in its cue.
 *
 * @param own - index of the stretch in which a tag stands in the file
 * @returns in order
 */
export const placeTags = (
  placed: readonly PlacedTag[],
  lines: readonly LaidLine[],
  tags: readonly MarkedTag[],
  own: (tag: number) => number,
): LineTag[] => {
  const found: LineTag[] = [];
  let last = { line: 0, at: lines[0]?.start ?? 0 };
  for (const { tag, at } of placed) {
    const { side, partner } = tags[tag]!;
    if (side === 'point' || partner === undefined) {
      found.push({ tag, ...inStretch(lines, own(tag), at) });
      continue;
    }
    const place = side === 'open' ? forOpening(lines, at) : forClosing(lines, at);
    // an element without words closes where it opens
    last = isBefore(place, last) ? last : place;
    found.push({ tag, ...last });
  }
  return found
    .map((tag, nth) => ({ tag, nth }))
    .sort((one, other) => one.tag.line - other.tag.line || one.tag.at - other.tag.at || one.nth - other.nth)
    .map(({ tag }) => tag);
};

interface Place {
  readonly line: number;
  readonly at: number;
}

const isBefore = (one: Place, other: Place): boolean => one.line < other.line || (one.line === other.line && one.at < other.at);

const inLine = (lines: readonly LaidLine[], line: number, at: number): Place => ({
  line,
  at: Math.min(Math.max(at, lines[line]!.start), lines[line]!.end),
});

const forOpening = (lines: readonly LaidLine[], at: number): Place => {
  const line = lines.findIndex(({ end }) => end > at);
  return inLine(lines, line < 0 ? lines.length - 1 : line, at);
};

const forClosing = (lines: readonly LaidLine[], at: number): Place =>
  inLine(
    lines,
    Math.max(
      0,
      lines.findLastIndex(({ start, end }) => start < at && end > start),
    ),
    at,
  );

const inStretch = (lines: readonly LaidLine[], stretch: number, at: number): Place => {
  const first = lines.findIndex((line) => line.stretch === stretch);
  const last = lines.findLastIndex((line) => line.stretch === stretch);
  let line = first;
  while (line < last && lines[line]!.end <= at) line += 1;
  return inLine(lines, line, at);
};

/** The stretch of a passage in which a place of the file is. */
export const stretchAt = (passage: Passage, at: number): number =>
  Math.max(
    0,
    passage.findLastIndex(({ file }) => file.start <= at),
  );
