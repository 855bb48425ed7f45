import { sliceOf } from '../../text/spans.js';
import type { EnglishSlot, MarkedDocument } from './types.js';

/**
 * The English of a slot with its tags, as they stand in the file.
 *
 * @param written - a piece of English as the format writes it: escaped, in entities
 */
export const interleave = (
  { text, tags, raw }: EnglishSlot,
  document: Pick<MarkedDocument, 'tags'>,
  written: (english: string) => string,
): string => {
  let out = '';
  let at = 0;
  for (const { tag, at: place } of tags) {
    if (place > at) out += written(sliceOf(text, { start: at, end: place }));
    at = Math.max(at, place);
    out += raw(document.tags[tag]!.file);
  }
  return at < text.length ? out + written(text.slice(at)) : out;
};
