import { text as plainText } from '../../formats/text/text.js';
import type { Document, EnglishPiece, Format, Writer } from '../../formats/types.js';
import type { Source } from '../source.js';
import { bilingual } from './bilingual/bilingual.js';
import type { Emit } from './emit.js';
import { segmentJson } from './json.js';
import { tmx } from './tmx.js';
import { tsv } from './tsv.js';
import type { Emitter, Imprint } from './types.js';
import { xliff } from './xliff.js';

const nothing = new Uint8Array();
const toBytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** What the outputs say besides the translation. */
export interface EmitterOptions extends Imprint {
  /** With `jsonl`: each line names its file. */
  readonly isOneOfSeveral: boolean;
}

/** Makes an emitter that writes each part as soon as it arrives; `bilingual` can only be written whole. */
export const emitterFor = (
  emit: Exclude<Emit, 'json'>,
  { format, document }: Pick<Source, 'format' | 'document'>,
  options: EmitterOptions,
): Emitter => {
  switch (emit) {
    case 'same':
      return written(format, document);
    case 'text':
      return written(plainText, document);
    case 'jsonl':
      return jsonLines(document, options.isOneOfSeveral ? options.label : undefined);
    case 'tsv':
      return tsv(document.prose);
    case 'tmx':
      return tmx(document.prose, options);
    case 'xliff':
      return xliff(document, options);
    case 'bilingual':
      return bilingual(document, options);
  }
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
