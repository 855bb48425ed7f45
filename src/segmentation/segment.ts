import { createVeil } from '../text/veil.js';
import { analyse } from './analyse.js';
import { checkProse } from './check-prose.js';
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
  if (typeof prose === 'string') return [...analyse(prose).segments];
  const { text, blocks, opaque = [] } = prose;
  return [...analyse(createVeil(text, opaque).text, [], blocks).segments];
};
