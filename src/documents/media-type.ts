import { formatByExtension } from '../formats/index.js';
import type { Format } from '../formats/types.js';
import { type Emit, emitByExtension } from './outputs/emit.js';

/**
 * The media type of what is written, with its charset if it is text.
 *
 *     bilingual → text/html; charset=utf-8     same, of a .docx → application/vnd.openxmlformats-officedocument.wordprocessingml.document
 *
 * @param format - of the source
 */
export const mediaTypeOf = (emit: Emit, format: Pick<Format, 'name'>): string =>
  emit === 'same' ? (ofFormats[format.name] ?? 'application/octet-stream') : ofOutputs[emit];

const utf8 = (type: string): string => `${type}; charset=utf-8`;

const ofOutputs: Readonly<Record<Exclude<Emit, 'same'>, string>> = {
  text: utf8('text/plain'),
  json: utf8('application/json'),
  jsonl: utf8('application/x-ndjson'),
  tsv: utf8('text/tab-separated-values'),
  tmx: utf8('application/x-tmx+xml'),
  xliff: utf8('application/xliff+xml'),
  bilingual: utf8('text/html'),
};

const ofFormats: Readonly<Record<string, string>> = {
  text: utf8('text/plain'),
  markdown: utf8('text/markdown'),
  html: utf8('text/html'),
  po: utf8('text/x-gettext-translation'),
  json: utf8('application/json'),
  yaml: utf8('application/yaml'),
  srt: utf8('application/x-subrip'),
  vtt: utf8('text/vtt'),
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
};

/**
 * The same by the name of an English file, whose source may be gone.
 *
 * @param extension - with its dot
 */
export const mediaTypeByExtension = (extension: string): string => {
  const output = emitByExtension(extension.toLowerCase());
  return output ? ofOutputs[output] : mediaTypeOf('same', formatByExtension(extension) ?? { name: '' });
};
