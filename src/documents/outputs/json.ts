import type { Document } from '../../formats/types.js';
import type { Span } from '../../text/spans.js';
import type { TranslatedSegment, Translation } from '../../translation.js';
import type { Source } from '../source.js';

/** The source of an English document: the file as named (`-` for standard input), and the SHA-256 of its bytes. */
export const sourceJson = ({ label, sha256 }: Pick<Source, 'label' | 'sha256'>): { file: string; sha256: string } => ({
  file: label,
  sha256,
});

/** A document as a JSON object. */
export const documentJson = (model: { name: string; revision: string }, source: Source, english: Translation): object => ({
  model: { name: model.name, revision: model.revision },
  source: sourceJson(source),
  text: english.text,
  segments: english.segments.map((segment) => segmentJson(segment, source.document)),
  report: english.report,
});

/** The documented fields of a segment, in that order, whatever else the pipeline keeps in it. */
export const segmentJson = (segment: TranslatedSegment, document: Document): object => {
  const { id, kind, source, target, quotation, attributions, origin, human, score, checks } = segment;
  const { alternatives, words, terms, suggestions } = segment;
  return {
    id,
    kind,
    source: { start: source.start, end: source.end, text: source.text, ...rangesJson(document, source) },
    target: { start: target.start, end: target.end, text: target.text },
    quotation,
    attributions,
    origin,
    ...(human && { human }),
    ...(score === undefined ? {} : { score }),
    checks,
    ...(alternatives && { alternatives }),
    ...(words && { words: words.map((pair) => ({ source: pair.source, target: pair.target })) }),
    ...(terms && { terms }),
    ...(suggestions && { suggestions }),
  };
};

/** A segment's ranges in the file, for formats whose prose is not the whole file. */
const rangesJson = ({ ranges }: Document, span: Span): object => (ranges ? { ranges: ranges.within(span) } : {});
