import type { PlacedTag } from '../../formats/types.js';
import { isWhiteCode } from '../../text/character-codes.js';
import type { Span } from '../../text/spans.js';
import type { WordPair } from '../../translation.js';
import { edgesOf } from './edges.js';
import { placeOfPoint } from './points.js';
import { type Aligned, type Run, runOf, toAligned } from './runs.js';
import { type Element, type Node, type SegmentTag, toTree } from './tree.js';

/** The tags of a segment in its English. */
export interface PlacedMarkup {
  /** The English, with a space on both sides of a picture that had one. */
  readonly text: string;
  /** All of them, in order and properly nested; offsets are those of `text`. */
  readonly tags: readonly PlacedTag[];
  /** Opening or closing tags of the elements whose words are not in the English: they stand at the nearest words. */
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
  const lost: number[] = [];
  const all = { words: { start: 0, end: aligned.words.length }, letters: { start: 0, end: english.length } };
  const placed = placeAll(toTree(french, tags), all, aligned, lost);
  return { ...withSpaces(french, english, tags, placed), lost };
};

/** English has one space where the French had one on each side of a picture. */
const withSpaces = (
  french: string,
  english: string,
  tags: readonly SegmentTag[],
  placed: readonly PlacedTag[],
): Pick<PlacedMarkup, 'text' | 'tags'> => {
  const spaced = new Set(
    tags.flatMap(({ tag, at, side }) => (side === 'point' && isWhite(french, at - 1) && isWhite(french, at) ? [tag] : [])),
  );
  if (spaced.size === 0) return { text: english, tags: placed };
  let text = '';
  let from = 0;
  const moved = placed.map(({ tag, at }) => {
    text += english.slice(from, at);
    from = at;
    if (!spaced.has(tag) || at === 0 || at === english.length) return { tag, at: text.length };
    if (!isWhite(text, text.length - 1)) text += ' ';
    const place = text.length;
    if (!isWhite(english, at)) text += ' ';
    return { tag, at: place };
  });
  return { text: text + english.slice(from), tags: moved };
};

const isWhite = (text: string, at: number): boolean => isWhiteCode(text.charCodeAt(at));

/** The place that an element leaves to what is inside it. */
interface Room {
  readonly words: Run;
  readonly letters: Span;
}

const placeAll = (nodes: readonly Node[], room: Room, aligned: Aligned, lost: number[]): PlacedTag[] => {
  const runs = runsOf(nodes, room.words, aligned, lost);
  const elements = nodes.filter((node) => node.kind === 'element').sort((one, other) => runs.get(one)!.start - runs.get(other)!.start);
  let from = room.letters.start;
  const placed = elements.map((element, nth): Placement => {
    const run = runs.get(element)!;
    const next = elements[nth + 1] && aligned.words[runs.get(elements[nth + 1]!)!.start];
    const free = { start: from, end: Math.max(from, Math.min(room.letters.end, next?.start ?? room.letters.end)) };
    const letters = withEdges(element, lettersOf(element, run, aligned, free), room.letters);
    from = letters.end;
    return { ...letters, tags: tagsOf(element, { words: run, letters }, aligned, lost) };
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

/** Runs for all elements, none of which share a word: those that gain most choose first. */
const runsOf = (nodes: readonly Node[], words: Run, aligned: Aligned, lost: number[]): ReadonlyMap<Node, Run> => {
  const elements = nodes.filter((node) => node.kind === 'element');
  const runs = new Map<Node, Run>();
  let free: Run[] = [words];
  const take = (element: Element, run: Run): void => {
    runs.set(element, run);
    free = free.flatMap((interval) => without(interval, run));
  };
  // a long element is surer of its words than a short one, and takes only what it must
  const byLength = [...elements].sort((one, other) => lengthOf(other) - lengthOf(one));
  for (const element of byLength) {
    const run = runOf(element.inside, aligned, free);
    if (run) take(element, run);
  }
  for (const element of elements) {
    if (runs.has(element)) continue;
    lost.push((element.open ?? element.close)!);
    take(element, nearest(element.inside, aligned, free, words));
  }
  return runs;
};

const lengthOf = ({ inside: { start, end } }: Element): number => end - start;

const without = (interval: Run, run: Run): Run[] =>
  [
    { start: interval.start, end: Math.min(interval.end, run.start) },
    { start: Math.max(interval.start, run.end), end: interval.end },
  ].filter(({ start, end }) => end > start);

/** The free word at the same fraction of the text; none, at that place, if all are taken. */
const nearest = ({ start, end }: Span, { french, english, words }: Aligned, free: readonly Run[], room: Run): Run => {
  const here = (start + end) / 2 / french.length;
  const far = (word: number): number => Math.abs((words[word]!.start + words[word]!.end) / 2 / english.length - here);
  let best: number | undefined;
  for (const interval of free)
    for (let word = interval.start; word < interval.end; word += 1) if (best === undefined || far(word) < far(best)) best = word;
  return best === undefined ? { start: room.end, end: room.end } : { start: best, end: best + 1 };
};

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
