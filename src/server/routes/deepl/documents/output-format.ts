import { extname } from 'node:path';
import { type Emit, emitByExtension } from '../../../../documents/outputs/emit.js';
import { formatByExtension } from '../../../../formats/index.js';
import { unsupported } from '../form.js';

/**
 * What to write for an `output_format`, which is an extension without its dot; nothing and an empty one are the file's own.
 *
 *     'html' for a.htm → same   'txt' for a.docx → text
 *
 * @throws `Problem` 400: it cannot be written
 */
export const emitFor = (wanted: string | undefined, name: string): Emit => {
  if (wanted === undefined || wanted === '') return 'same';
  const extension = `.${wanted.toLowerCase()}`;
  const own = extname(name).toLowerCase();
  const isOfItsFormat = formatByExtension(extension)?.name === (formatByExtension(own)?.name ?? 'none');
  const other = emitByExtension(extension === '.xliff' ? '.xlf' : extension);
  const emit = extension === own || isOfItsFormat ? 'same' : other;
  if (!emit) throw unsupported('output_format', "Leave it out for the file's own format, or use txt, json, jsonl, tsv, tmx or xlf.");
  return emit;
};
