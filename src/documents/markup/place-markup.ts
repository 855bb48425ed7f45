import type { PlacedTag } from '../../formats/types.js';
import type { Span } from '../../text/spans.js';
import type { WordPair } from '../../translation.js';
import { byShare, isTooMuch } from './by-share.js';
import { edgesOf } from './edges.js';
import { placeOfPoint } from './points.js';
import { type Part, runsOf } from './runs-of-elements.js';
import { withSpaces } from './spaces.js';
import { type Element, type Node, type SegmentTag, toTree } from './tree.js';
import { type Aligned, type Run, toAligned } from './words/aligned.js';

/** The tags of a segment in its English. */
export interface PlacedMarkup {
  /** The English, with a space on both sides of a picture that had one. */
  readonly text: string;
  /** All of them, in order and properly nested; offsets are those of `text`. */
  readonly tags: readonly PlacedTag[];
  /** Tags of the elements whose words are not in the English: they stand at the nearest words. With too many tags to look at, the first. */
  readonly lost: readonly number[];
}

/**
 * Finds the place of each tag of a segment in its English, by the words that belong together.
 *
 *     Il a <b>toujours</b> dit non.   He <b>always</b> said no.
 *
 * @param pairs - words of `french` and the words of `english` that stand for them
 */
export const placeMarkup = (french: string, english: string, pairs: readonly WordPair[], tags: readonly SegmentTag[]): PlacedMarkup => {
  if (french === english) return { text: english, tags: tags.map(({ tag, at }) => ({ tag, at })), lost: [] };
  const aligned = toAligned(french, english, pairs);
  if (isTooMuch(tags, aligned)) return { text: english, tags: byShare(tags, aligned), lost: [tags[0]!.tag] };
  const lost: number[] = [];
  const all: Room = {
    inside: { start: 0, end: french.length },
    words: { start: 0, end: aligned.words.length },
    letters: { start: 0, end: english.length },
  };
  const placed = placeAll(toTree(french, tags), all, aligned, lost);
  return { ...withSpaces(french, english, tags, placed), lost };
};

/** The place that an element leaves to what is inside it. */
interface Room extends Part {
  readonly letters: Span;
}

const placeAll = (nodes: readonly Node[], room: Room, aligned: Aligned, lost: number[]): PlacedTag[] => {
  const runs = runsOf(nodes, room, aligned, lost);
  const elements = nodes.filter((node) => node.kind === 'element').sort((one, other) => runs.get(one)!.start - runs.get(other)!.start);
  let from = room.letters.start;
  const placed = elements.map((element, nth): Placement => {
    const run = runs.get(element)!;
    const next = elements[nth + 1] && aligned.words[runs.get(elements[nth + 1]!)!.start];
    const free = { start: from, end: Math.max(from, Math.min(room.letters.end, next?.start ?? room.letters.end)) };
    const letters = withEdges(element, lettersOf(element, run, aligned, free), room.letters);
    from = letters.end;
    return { ...letters, tags: tagsOf(element, { inside: element.inside, words: run, letters }, aligned, lost) };
  });
  return withPoints(nodes, placed, room.letters, aligned);
};

/** Half an element reaches to the edge of what it is in. */
const withEdges = ({ open, close }: Element, { start, end }: Span, room: Span): Span => ({
  start: open === undefined ? room.start : start,
  end: close === undefined ? room.end : end,
});

const lettersOf = (element: Element, run: Run, aligned: Aligned, free: Span): Span => {
  if (run.start < run.end) return edgesOf(element.inside, run, aligned, free);
  const place = Math.min(free.end, Math.max(free.start, aligned.words[run.start - 1]?.end ?? free.start));
  return { start: place, end: place };
};

const tagsOf = ({ open, close, children }: Element, room: Room, aligned: Aligned, lost: number[]): PlacedTag[] => [
  ...(open === undefined ? [] : [{ tag: open, at: room.letters.start }]),
  ...placeAll(children, room, aligned, lost),
  ...(close === undefined ? [] : [{ tag: close, at: room.letters.end }]),
];

interface Placement extends Span {
  readonly tags: readonly PlacedTag[];
}

/** The tags of elements and points, in order. A point keeps out of elements that it is not in, and behind the points before it. */
const withPoints = (nodes: readonly Node[], elements: readonly Placement[], room: Span, aligned: Aligned): PlacedTag[] => {
  let from = room.start;
  const points = nodes.flatMap((node) => {
    if (node.kind === 'element') return [];
    const at = Math.min(room.end, Math.max(from, outside(placeOfPoint(node, aligned), elements)));
    from = at;
    return [{ start: at, end: at, tags: [{ tag: node.tag, at }] }];
  });
  return merged(elements, points).flatMap(({ tags }) => tags);
};

const outside = (at: number, elements: readonly Span[]): number => {
  const around = elements.find(({ start, end }) => start < at && at < end);
  if (!around) return at;
  return at - around.start < around.end - at ? around.start : around.end;
};

/** Both lists are in order. At one place, an element that ends there comes before a point, and one that begins there behind it. */
const merged = (elements: readonly Placement[], points: readonly Placement[]): Placement[] => {
  const all: Placement[] = [];
  let next = 0;
  for (const element of elements) {
    while (next < points.length && points[next]!.start <= element.start && points[next]!.start < element.end) all.push(points[next++]!);
    all.push(element);
  }
  return [...all, ...points.slice(next)];
};
