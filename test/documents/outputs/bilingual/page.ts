import { bilingual } from '../../../../src/documents/outputs/bilingual/bilingual.js';
import type { Finding } from '../../../../src/checks/types.js';
import type { Imprint } from '../../../../src/documents/outputs/types.js';
import type { Document } from '../../../../src/formats/types.js';
import type { TranslatedSegment } from '../../../../src/translation.js';
import { documentOf, imprint, partsOf, written } from '../played-parts.js';

/** The page of a text, with findings by number of the segment. */
export const pageOf = (
  prose: string,
  findings: Readonly<Record<number, readonly Finding[]>> = {},
  known: Partial<Document> = {},
): string => {
  const document = documentOf(prose, known);
  return written(bilingual(document, imprint), partsOf(document, findings));
};

/**
 * A page on which every text is the one given, a paragraph and a segment each: French, English, what a check found, the names of file,
 * model and revision.
 */
export const pageOfTexts = (given: readonly string[]): string => {
  // no segment has white space at its edges
  const texts = given.map((text) => text.trim());
  const between = '\n\n';
  let at = 0;
  const segments = texts.map((text, id): TranslatedSegment => {
    const span = { start: at, end: at + text.length, text };
    at = span.end + between.length;
    const checks = [{ rule: 'names', status: id % 2 === 0 ? 'failed' : 'repaired', detail: text }] as const;
    const quotation = { depth: 0, opens: 0, closes: 0 };
    return { id, kind: 'sentence', source: span, target: span, quotation, attributions: [], origin: 'model', checks };
  });
  const document = documentOf(texts.join(between), {
    blocks: segments.map(({ source: { start, end } }) => ({ start, end, kind: 'paragraph' })),
  });
  const parts = segments.map((segment, nth) => ({ gap: nth === 0 ? '' : between, gapTags: [], segment }));
  const name = texts.join(' ');
  const hostile: Imprint = { ...imprint, label: name, model: { name, revision: name, date: name }, version: name };
  return written(bilingual(document, hostile), [...parts, { gap: '', gapTags: [], segment: undefined }]);
};
