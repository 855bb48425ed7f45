import type { Mark } from '../../../src/segmentation/types.js';

/** The text with each mark replaced by its role: `[1` and `1]` the ends of a quotation at depth 1, `1}` its repetition, `!` no partner. */
export const written = (text: string, marks: readonly Mark[]): string => {
  let at = 0;
  let out = '';
  for (const { start, end, role, depth, partner } of marks) {
    const alone = partner === undefined ? '!' : '';
    out += text.slice(at, start) + { open: `[${depth}${alone}`, close: `${alone}${depth}]`, resume: `${depth}}` }[role];
    at = end;
  }
  return out + text.slice(at);
};
