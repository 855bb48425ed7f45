import type { Span } from '../../text/spans.js';
import type { Mark } from '../types.js';

/** What surrounds a part of a text: how many quotations are open at its start and at its end, and whether it is the last part. */
export interface Surroundings {
  readonly openBefore: number;
  readonly openBehind: number;
  readonly isLast: boolean;
}

/**
 * The marks that have no other end, each with the segment that has to report it: the one that it stands in, otherwise the one after an
 * opening mark or before a closing one.
 *
 *     '« Oui, dit-il. Il pleut.'   the « for segment 0
 *     'Oui. Non », dit-il.'        the » for segment 1
 *     '« Oui.⏎« Non. »'            nothing: the second one repeats the first
 *
 * A mark whose other end may be in the part of the text before or after is left out.
 *
 * @returns by index of the segment; empty if there are no segments
 */
export const loneMarks = (
  marks: readonly Mark[],
  segments: readonly Span[],
  { openBefore, openBehind, isLast }: Surroundings,
): ReadonlyMap<number, readonly Mark[]> => {
  const lone = marks.filter(({ role, partner }) => role !== 'resume' && partner === undefined);
  const found = new Map<number, Mark[]>();
  if (lone.length === 0 || segments.length === 0) return found;
  const opening = lone.filter(({ role }) => role === 'open');
  const carried = new Set([
    ...lone.filter(({ role }) => role === 'close').slice(0, openBefore),
    ...(isLast ? [] : opening.slice(Math.max(0, opening.length - openBehind))),
  ]);
  let at = 0;
  for (const mark of lone) {
    // the first segment that does not end before the mark does
    while (at < segments.length && segments[at]!.end < mark.end) at += 1;
    if (carried.has(mark)) continue;
    const isInside = at < segments.length && segments[at]!.start <= mark.start;
    const index = isInside || mark.role === 'open' ? Math.min(at, segments.length - 1) : Math.max(0, at - 1);
    const known = found.get(index);
    if (known) known.push(mark);
    else found.set(index, [mark]);
  }
  return found;
};
