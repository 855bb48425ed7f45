import { analyse } from './analyse.js';
import { checkProse } from './check-prose.js';
import { hideOpaque } from './hide-opaque.js';
import type { Prose, Segment } from './types.js';

/**
 * The segments that the translator sees: sentences, headlines and attribution lines with their quotations and attributions, in order.
 * Hard-wrapped lines are joined: a line break inside a segment counts as a space. Everything outside the segments (white space, quotation
 * marks, dashes and list numbers at the edges) makes up the gaps; joined together, gaps and segments are the text.
 *
 * @param prose - a French text, or one with its known blocks and opaque spans; all positions are UTF-16 units of it
 * @throws `ERR_OPTION` unless it is one of these
 */
export const segment = (prose: string | Prose): Segment[] => {
  checkProse('prose', prose);
  const { text, blocks, opaque }: Prose = typeof prose === 'string' ? { text: prose } : prose;
  return [...analyse(hideOpaque(text, opaque).text, [], blocks).segments];
};
