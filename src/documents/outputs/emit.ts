import { createHash } from 'node:crypto';
import { text as plainText } from '../../formats/text/text.js';
import type { Document, EnglishPiece, Format, Writer } from '../../formats/types.js';
import type { Part, TranslatedSegment, Translation } from '../../translation.js';
import type { Input, Source } from '../../cli/files/inputs.js';
import type { Emit } from '../../cli/files/english-name.js';

/** Turns the parts of a document into bytes as they come. */
export interface Emitter {
  write(part: Part): Uint8Array;
  end(): Uint8Array;
}

const nothing = new Uint8Array();
const toBytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/**
 * Writes each part as soon as it is there.
 *
 * @param label - written on every line of `jsonl` as `file`; undefined where all lines are of one input
 */
export const emitterFor = (emit: Exclude<Emit, 'json'>, { format, document }: Source, label: string | undefined): Emitter => {
  if (emit === 'jsonl') return jsonLines(document, label);
  return emit === 'same' ? written(format, document) : written(plainText, document);
};

const jsonLines = (document: Document, label: string | undefined): Emitter => ({
  write: ({ segment }) => {
    if (!segment) return nothing;
    const file = label === undefined ? {} : { file: label };
    return toBytes(`${JSON.stringify({ ...file, ...segmentJson(segment, document) })}\n`);
  },
  end: () => nothing,
});

const written = (format: Format, document: Document): Emitter => {
  const writer = format.writer?.(document) ?? gathering(format, document);
  let at = 0;
  return {
    write: ({ gap, segment }) => {
      const start = segment ? segment.source.start : document.prose.length;
      const before = writer.write({ source: { start: at, end: start }, text: gap });
      at = segment ? segment.source.end : start;
      return segment ? Buffer.concat([before, writer.write({ source: segment.source, text: segment.target.text })]) : before;
    },
    end: () => writer.end(),
  };
};

/** For a format whose files can only be written whole. */
const gathering = (format: Format, document: Document): Writer => {
  const pieces: EnglishPiece[] = [];
  return {
    write: (piece) => {
      pieces.push(piece);
      return nothing;
    },
    end: () => format.write(document, pieces),
  };
};

/** Where an English document comes from: the file as named, and the SHA-256 of its bytes. */
export const sourceJson = (input: Input, bytes: Uint8Array): { file: string; sha256: string } => ({
  file: input.path ?? '-',
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * A document as JSON, ended by a line break.
 *
 * @param isAlone - one document is set out for reading; several are a line each, for programs
 */
export const documentJson = (
  model: { name: string; revision: string },
  input: Input,
  source: Source,
  english: Translation,
  isAlone: boolean,
): Uint8Array => {
  const json = {
    model: { name: model.name, revision: model.revision },
    source: sourceJson(input, source.bytes),
    text: english.text,
    segments: english.segments.map((segment) => segmentJson(segment, source.document)),
    report: english.report,
  };
  return toBytes(`${isAlone ? JSON.stringify(json, undefined, 2) : JSON.stringify(json)}\n`);
};

/** The fields of a segment in the order of the documentation, whatever else the pipeline keeps with it. */
const segmentJson = (segment: TranslatedSegment, document: Document): object => {
  const { id, kind, source, target, quotation, attributions, score, checks } = segment;
  return {
    id,
    kind,
    source: { start: source.start, end: source.end, text: source.text, ...rangesJson(document, source) },
    target: { start: target.start, end: target.end, text: target.text },
    quotation,
    attributions,
    ...(score === undefined ? {} : { score }),
    checks,
  };
};

/** Where a segment stands in the file, for formats whose prose is not the file. */
const rangesJson = ({ ranges }: Document, { start, end }: { readonly start: number; readonly end: number }): object => {
  if (!ranges) return {};
  const cut = ranges.filter((range) => range.start < end && range.end > start);
  return {
    ranges: cut.map((range) => ({
      start: range.file.start + Math.max(0, start - range.start),
      end: range.file.end - Math.max(0, range.end - end),
    })),
  };
};
