import { countBefore } from '../../text/count-before.js';
import type { EnglishSlot, MarkedDocument } from '../marked/types.js';
import { readValue } from './message/read-value.js';
import type { EnglishMessages } from './message/types.js';
import { writeValues } from './message/write-value.js';

/** The strings of a slot with its English in them. @param french - their values; one without words stays */
export const englishScalars = (
  french: readonly string[],
  { slot, text, tags }: EnglishSlot,
  document: MarkedDocument,
  numbering: EnglishMessages['numbering'] = 'known',
): string[] => {
  const read = french.map((value) => readValue(value));
  const first = countBefore(document.tags.length, (tag) => document.tags[tag]!.at < slot.start);
  const english = { text, tags: tags.map(({ tag, at }) => ({ nth: tag - first, at })), numbering };
  const written = writeValues(
    read.flatMap((value) => value ?? []),
    english,
  );
  let next = 0;
  return french.map((value, nth) => (read[nth] ? written[next++]! : value));
};
