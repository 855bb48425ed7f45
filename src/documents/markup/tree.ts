import type { PlacedTag, Tag } from '../../formats/types.js';
import { isFinalCode } from '../../text/character-codes.js';
import type { Span } from '../../text/spans.js';

/** A tag of a segment: its index in the document, and its place in the segment's French. */
export interface SegmentTag extends PlacedTag {
  readonly side: Tag['side'];
  /** Index in the document of the element's other tag, which may be in another segment. */
  readonly partner: number | undefined;
}

/** An element with words inside. One that begins or ends in another segment has one tag here, and reaches to the segment's edge. */
export interface Element {
  readonly kind: 'element';
  readonly open: number | undefined;
  readonly close: number | undefined;
  /** Of the French. */
  readonly inside: Span;
  readonly children: readonly Node[];
}

/** Tags in a row that stand at one place: a picture, a note mark, an element without words, a tag without a partner. */
export interface Point {
  readonly kind: 'point';
  readonly tag: number;
  readonly at: number;
  /** Whether it belongs to the words behind it. */
  readonly leads: boolean;
}

/** What stands in a segment or an element. */
export type Node = Element | Point;

/** An element on its way. */
interface Draft {
  readonly open: number | undefined;
  readonly start: number;
  nodes: Node[];
}

/**
 * The elements and points of a segment, in order.
 *
 *     'Il est <b>très</b> lent<img>.'   →   element très, point behind lent
 *
 * @param french - the segment's text
 */
export const toTree = (french: string, tags: readonly SegmentTag[]): readonly Node[] => {
  const own = new Set(tags.map(({ tag }) => tag));
  const stack: Draft[] = [{ open: undefined, start: 0, nodes: [] }];
  for (const { tag, at, side, partner } of tags) {
    const top = stack.at(-1)!;
    if (side === 'point' || partner === undefined) top.nodes.push({ kind: 'point', tag, at, leads: leadsAt(french, at, side) });
    else if (side === 'open') stack.push({ open: tag, start: at, nodes: [] });
    else if (own.has(partner)) {
      stack.pop();
      stack.at(-1)!.nodes.push(...elementOrPoints(french, { ...top, close: tag, end: at }));
    } else {
      // the element began in an earlier segment: all that is before here is in it
      const inside = { start: 0, end: at };
      top.nodes = [{ kind: 'element', open: undefined, close: tag, inside, children: top.nodes }];
    }
  }
  while (stack.length > 1) {
    const top = stack.pop()!;
    stack.at(-1)!.nodes.push(...elementOrPoints(french, { ...top, close: undefined, end: french.length }));
  }
  return stack[0]!.nodes;
};

const hasWord = /[\p{L}\p{N}\p{Co}]/u;

/** An element without a word is a row of points. */
const elementOrPoints = (
  french: string,
  { open, start, nodes, close, end }: Draft & { readonly close: number | undefined; readonly end: number },
): Node[] => {
  if (hasWord.test(french.slice(start, end))) return [{ kind: 'element', open, close, inside: { start, end }, children: nodes }];
  const leads = leadsAt(french, start, 'point');
  const point = (tag: number | undefined, at: number): Node[] => (tag === undefined ? [] : [{ kind: 'point', tag, at, leads }]);
  return [...point(open, start), ...nodes, ...point(close, end)];
};

/** A point that touches the word behind it, no mark, and not what is before, belongs to it; a tag without a partner says by its side. */
const leadsAt = (french: string, at: number, side: Tag['side']): boolean => {
  if (side !== 'point') return side === 'open';
  const touches = (character: string): boolean => character !== '' && !/\s/u.test(character);
  return touches(french.charAt(at)) && !isFinalCode(french.charCodeAt(at)) && !touches(french.charAt(at - 1));
};
