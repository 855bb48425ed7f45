import { text as plainText } from '../../formats/text/text.js';
import type { Document, EnglishPiece, Format, Writer } from '../../formats/types.js';
import type { MarkedPart } from '../markup/with-markup.js';
import type { Source } from '../source.js';
import type { Emit } from './emit.js';
import { segmentJson } from './json.js';

/** Turns the parts of a document into bytes as they arrive. */
export interface Emitter {
  write(part: MarkedPart): Uint8Array;
  end(): Uint8Array;
}

const nothing = new Uint8Array();
const toBytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/**
 * Makes an emitter that writes each part as soon as it arrives.
 *
 * @param label - the `file` in every line of `jsonl`; undefined if there is only one input
 */
export const emitterFor = (
  emit: Exclude<Emit, 'json'>,
  { format, document }: Pick<Source, 'format' | 'document'>,
  label: string | undefined,
): Emitter => {
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
    write: ({ gap, gapTags, segment, marked }) => {
      const start = segment ? segment.source.start : document.prose.length;
      const before = writer.write({ source: { start: at, end: start }, text: gap, tags: gapTags });
      at = segment ? segment.source.end : start;
      if (!segment) return before;
      const { text, tags } = marked ?? { text: segment.target.text, tags: [] };
      return Buffer.concat([before, writer.write({ source: segment.source, text, tags })]);
    },
    end: () => writer.end(),
  };
};

/** For formats whose files can only be written whole. */
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
