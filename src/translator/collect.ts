import { type Part, reportOf, type TranslatedSegment, type Translation } from '../translation.js';

/** The parts of a document put together, when the last has come. */
export const collect = async (parts: AsyncIterable<Part>): Promise<Translation> => {
  const since = performance.now();
  const pieces: string[] = [];
  const segments: TranslatedSegment[] = [];
  for await (const { gap, segment } of parts) {
    pieces.push(gap);
    if (!segment) continue;
    pieces.push(segment.target.text);
    segments.push(segment);
  }
  return { text: pieces.join(''), segments, report: reportOf(segments, performance.now() - since) };
};
