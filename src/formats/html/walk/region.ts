import { labelOf } from './elements.js';
import type { HtmlTag } from './tokens.js';

/** An element that is copied whole, from its start tag to its end tag. */
export interface Region {
  readonly name: string;
  /** Place of its start tag. */
  readonly start: number;
  /** Of a note's mark, the attributes are prose. */
  readonly kind: 'raw' | 'note';
  readonly label: string;
  /** Elements of the same name inside. */
  depth: number;
  /** Elements of `svg` and `math` inside in which HTML may stand: `foreignObject`. */
  ways: number;
}

/** The region that begins with a start tag. */
export const regionOf = ({ name, start }: HtmlTag, kind: Region['kind']): Region => ({
  name,
  start,
  kind,
  label: labelOf('start', name),
  depth: 0,
  ways: 0,
});

/** Whether the region's text follows the rules of `svg` and `math`. */
export const isForeign = ({ name, ways }: Region): boolean => (name === 'svg' || name === 'math') && ways === 0;

/**
 * Goes on by a tag inside.
 *
 * @returns whether the region ends with this tag, or before it, as a browser leaves an unclosed `svg` at the next `div`
 */
export const pass = (region: Region, tag: HtmlTag): 'inside' | 'ends' | 'ended-before' => {
  const { name, side, selfClosing } = tag;
  if (isForeign(region) && side === 'start' && leaves.test(name)) return 'ended-before';
  if (name === region.name) {
    if (side === 'end' && region.depth === 0) return 'ends';
    if (side === 'end') region.depth -= 1;
    else if (!selfClosing) region.depth += 1;
  } else if (ways.test(name) && (region.name === 'svg' || region.name === 'math') && !selfClosing) {
    region.ways = Math.max(0, region.ways + (side === 'start' ? 1 : -1));
  }
  return 'inside';
};

/** In lower case, as HTML has them; XML's `foreignObject` needs no way out. */
const ways = /^(?:foreignobject|desc|title|mi|mo|mn|ms|mtext|annotation-xml)$/u;

/** The elements of HTML at which the standard leaves `svg` and `math`. */
const leaves =
  /^(?:b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/u;
