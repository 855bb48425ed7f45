import { createVeil } from '../text/veil.js';
import { analyse } from './analyse.js';
import { checkProse } from './check-prose.js';
import type { Prose, Segment } from './types.js';

/**
 * The segments that the translator sees: sentences, headlines and attribution lines with their quotations and attributions, in order.
 * Hard-wrapped lines are joined: a line break inside a segment counts as a space. What is in no segment (white space, quotation marks,
 * dashes and list numbers at the edges) is the gaps; gaps and segments put together are the text.
 *
 * @param prose - French prose, or such with what is known of its blocks; all positions are UTF-16 units of it
 * @throws `ERR_OPTION` unless it is that
 */
export const segment = (prose: string | Prose): Segment[] => {
  checkProse('prose', prose);
  if (typeof prose === 'string') return [...analyse(prose).segments];
  const { text, blocks, opaque = [] } = prose;
  return [...analyse(createVeil(text, opaque).text, [], blocks).segments];
};
