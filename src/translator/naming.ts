import { Fr2enError } from '../errors.js';
import type { Segment } from '../segmentation/types.js';
import { sliceOf } from '../text/spans.js';

/** A segment as a span of a text that begins at `offset` in the document. */
interface Place {
  readonly segment: Segment | undefined;
  readonly text: string;
  readonly offset: number;
}

const longestExcerpt = 40;

/** A segment's failure with the segment's place in the document and its first words added. */
export const naming = ({ segment, text, offset }: Place, { code, message, cause }: Fr2enError): Fr2enError => {
  if (!segment) return new Fr2enError(code, message, { cause });
  const words = sliceOf(text, segment).replace(/\s+/gu, ' ');
  const excerpt = words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words;
  return new Fr2enError(code, `at character ${offset + segment.start} (“${excerpt}”): ${message}`, { cause });
};
