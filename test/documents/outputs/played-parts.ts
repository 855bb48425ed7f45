import { Buffer } from 'node:buffer';
import type { Finding } from '../../../src/checks/types.js';
import type { MarkedPart } from '../../../src/documents/markup/with-markup.js';
import type { Emitter, Imprint } from '../../../src/documents/outputs/types.js';
import type { Document } from '../../../src/formats/types.js';
import { segment } from '../../../src/segmentation/segment.js';
import type { TranslatedSegment } from '../../../src/translation.js';

export const imprint: Imprint = { label: 'essais/article.fr.txt', model: { name: 'played', revision: 'abc123' }, version: '1.2.3' };

export const documentOf = (prose: string, known: Partial<Document> = {}): Document => ({ prose, bom: false, ...known });

export const failure: Finding = { rule: 'numbers', status: 'failed', detail: '12 is missing' };
export const repair: Finding = { rule: 'names', status: 'repaired', detail: 'corrected by alignment: Roy' };

const english = (french: string): string => french.replaceAll(/«[\s\u00a0\u202f]*/gu, '“').replaceAll(/[\u00a0\u202f ]*»/gu, '”');

/**
 * The parts of a document as a translator would make them: its own segments, in capitals, with English marks in segments and gaps.
 *
 * @param findings - by number of the segment, starting at 0
 */
export const partsOf = (document: Document, findings: Readonly<Record<number, readonly Finding[]>> = {}): MarkedPart[] => {
  const { prose, blocks, opaque } = document;
  const parts: MarkedPart[] = [];
  let [at, there] = [0, 0];
  segment({ text: prose, blocks, opaque }).forEach(({ start, end, kind, quotation, attributions }, id) => {
    const gap = english(prose.slice(at, start));
    const text = english(prose.slice(start, end)).toUpperCase();
    const target = { start: there + gap.length, end: there + gap.length + text.length, text };
    const translated: TranslatedSegment = {
      id,
      kind,
      source: { start, end, text: prose.slice(start, end) },
      target,
      quotation,
      attributions,
      origin: kind === 'verbatim' ? 'copy' : 'model',
      checks: findings[id] ?? [],
    };
    parts.push({ gap, gapTags: [], segment: translated });
    [at, there] = [end, target.end];
  });
  return [...parts, { gap: english(prose.slice(at)), gapTags: [], segment: undefined }];
};

/** What an emitter writes for these parts. */
export const written = (emitter: Emitter, parts: readonly MarkedPart[]): string =>
  Buffer.concat([...parts.map((part) => emitter.write(part)), emitter.end()]).toString('utf8');
