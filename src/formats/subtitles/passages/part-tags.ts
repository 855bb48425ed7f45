import { countBefore } from '../../../text/count-before.js';
import type { Span } from '../../../text/spans.js';
import type { CueTag } from '../cues/cue-text.js';
import type { Part } from './passages.js';

/** A tag of a stretch. */
export interface PartTag extends CueTag {
  /** Index of the element's other tag in the same list. */
  partner: number | undefined;
}

/** The tags of a stretch, and those around all of it. */
export interface PartTags {
  /** Those inside, in order; only elements that begin and end in the stretch have partners. */
  readonly inside: readonly PartTag[];
  /** From its first to its last character or tag. */
  readonly file: Span;
  /** What each line has around its words: `<i>`, `</i>`. */
  readonly opening: string;
  readonly closing: string;
  /** Whether tags inside are closed and opened again at line breaks. */
  readonly repeats: boolean;
}

/**
 * Finds out which tags belong to the words of a stretch. Those around all of it stay where they are; a tag that is closed before a line
 * break
 * and opened again after it is one.
 *
 *     '<i>Il part.</i>'   none        '<i>Il part</i>\n<i>demain.</i>'   none, each line repeats <i>        'Il <i>part</i>.'   two
 */
export const partTags = ({ text, start, end }: Part): PartTags => {
  const span = { start: text.from[start]!, end: text.to[end - 1]! };
  if (text.tags.length === 0) return { inside: [], file: span, opening: '', closing: '', repeats: false };
  const first = countBefore(text.tags.length, (tag) => text.tags[tag]!.at < start);
  const behind = countBefore(text.tags.length, (tag) => text.tags[tag]!.at <= end);
  const tags = paired(text.tags.slice(first, behind));
  const { dropped, repeated } = joinOverLines(tags, (at) => text.plain.charAt(at) === '\n' && at > start && at < end - 1);
  const kept = insideOf(tags, start, end);
  const around = [...repeated].filter((tag) => tag < kept.from).sort((one, other) => one - other);
  const inside = tags
    .map((tag, index) => ({ tag, index }))
    .slice(kept.from, kept.to)
    .filter(({ index }) => !dropped.has(index));
  const places = new Map(inside.map(({ index }, nth) => [index, nth]));
  return {
    inside: inside.map(({ tag }) => ({ ...tag, partner: tag.partner === undefined ? undefined : places.get(tag.partner) })),
    file: {
      start: Math.min(span.start, inside[0]?.tag.file.start ?? span.start),
      end: Math.max(span.end, inside.at(-1)?.tag.file.end ?? 0),
    },
    opening: around.map((tag) => tags[tag]!.label).join(''),
    closing: around
      .map((tag) => tags[tags[tag]!.partner!]!.label)
      .reverse()
      .join(''),
    repeats: [...repeated].some((tag) => tag >= kept.from),
  };
};

const paired = (own: readonly CueTag[]): PartTag[] => {
  const tags = own.map((tag): PartTag => ({ ...tag, partner: undefined }));
  const stack: number[] = [];
  for (const [index, { side, name }] of tags.entries()) {
    if (side === 'open') stack.push(index);
    if (side !== 'close' || stack.length === 0 || tags[stack.at(-1)!]!.name !== name) continue;
    const opening = stack.pop()!;
    tags[opening]!.partner = index;
    tags[index]!.partner = opening;
  }
  return tags;
};

/** Makes one element of two that meet at a line break and begin alike. */
const joinOverLines = (tags: PartTag[], isBreak: (at: number) => boolean): { dropped: Set<number>; repeated: Set<number> } => {
  const dropped = new Set<number>();
  const repeated = new Set<number>();
  for (let next = 1; next < tags.length; next += 1) {
    for (let [close, open] = [next - 1, next]; ; close -= 1, open += 1) {
      const [one, other] = [tags[close], tags[open]];
      if (one?.side !== 'close' || other?.side !== 'open' || one.partner === undefined || other.partner === undefined) break;
      if (other.at !== one.at + 1 || !isBreak(one.at) || tags[one.partner]!.label !== other.label) break;
      tags[one.partner]!.partner = other.partner;
      tags[other.partner]!.partner = one.partner;
      repeated.add(one.partner);
      dropped.add(close).add(open);
    }
  }
  return { dropped, repeated };
};

/** The tags between those that are around the whole stretch or stand alone at its edge. @returns indexes, half-open */
const insideOf = (tags: readonly PartTag[], start: number, end: number): { from: number; to: number } => {
  let from = tags.findIndex(({ at }) => at > start);
  let to = tags.findLastIndex(({ at }) => at < end) + 1;
  if (from < 0) from = tags.length;
  if (to < from) to = from;
  const isIn = (tag: number | undefined): boolean => tag !== undefined && tag >= from && tag < to;
  const [lead, trail] = [from, to];
  for (let grew = true; grew;) {
    const first = tags.findIndex(({ partner }, tag) => tag < lead && tag < from && isIn(partner));
    if (first >= 0) from = first;
    const last = tags.findLastIndex(({ partner }, tag) => tag >= trail && tag >= to && isIn(partner));
    if (last >= 0) to = last + 1;
    grew = first >= 0 || last >= 0;
  }
  return { from, to };
};
