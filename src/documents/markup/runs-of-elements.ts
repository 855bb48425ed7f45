import type { Span } from '../../text/spans.js';
import type { Element, Node } from './tree.js';
import type { Aligned, Run } from './words/aligned.js';
import { nearestRun } from './words/nearest.js';
import { runOf } from './words/runs.js';

/** An element's, or a segment's, part of both texts: of the French, and the run of English words. */
export interface Part {
  readonly inside: Span;
  readonly words: Run;
}

/** Runs for all elements of a part, none of which share a word. */
export const runsOf = (nodes: readonly Node[], part: Part, aligned: Aligned, lost: number[]): ReadonlyMap<Node, Run> => {
  const elements = nodes.filter((node) => node.kind === 'element');
  const runs = new Map<Node, Run>();
  let free: Run[] = [part.words];
  const take = (element: Element, run: Run): void => {
    runs.set(element, run);
    free = free.flatMap((interval) => without(interval, run));
  };
  // a long element is surer of its words than a short one, and takes only what it must
  const byLength = [...elements].sort((one, other) => lengthOf(other) - lengthOf(one));
  for (const element of byLength) {
    const run = isWhole(element, part.inside, aligned) ? part.words : runOf(element.inside, aligned, free);
    if (run) take(element, run);
  }
  elements.forEach((element, nth) => {
    if (runs.has(element)) return;
    lost.push((element.open ?? element.close)!);
    const between = { start: runs.get(elements[nth - 1]!)?.end ?? 0, end: runs.get(elements[nth + 1]!)?.start ?? Infinity };
    const inOrder = free.flatMap((interval) => common(interval, between));
    take(element, nearestRun(element.inside, aligned, inOrder.length > 0 ? inOrder : free, part.words));
  });
  return runs;
};

const hasWord = /[\p{L}\p{N}\p{Co}]/u;

/** Whether the French has no word outside the element. */
const isWhole = ({ inside }: Element, { start, end }: Span, { french }: Aligned): boolean =>
  !hasWord.test(french.slice(start, inside.start)) && !hasWord.test(french.slice(inside.end, end));

const lengthOf = ({ inside: { start, end } }: Element): number => end - start;

const without = (interval: Run, run: Run): Run[] => [
  ...common(interval, { start: 0, end: run.start }),
  ...common(interval, { start: run.end, end: Infinity }),
];

const common = (one: Run, other: Run): Run[] => {
  const both = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
  return both.end > both.start ? [both] : [];
};
