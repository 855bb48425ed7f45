import { extname } from 'node:path';
import { Fr2enError } from '../errors.js';
import type { FormatChoice } from '../formats/index.js';
import { formatOf, readDocument, type ReadingOptions } from './read.js';
import type { Source } from './source.js';
import { type NamedFile, refuseByContent, refuseByName, type SayFormat } from './unread.js';

/** What a user may do about a file that cannot be read, in the words of the way it came: options of a command, or of a request. */
export interface Cures {
  /** How to say the format of a file: `--from-format docx`. */
  readonly sayFormat: SayFormat;
  /** What to do about bytes that are not of the encoding that was expected: a sentence. */
  readonly encoding: (bytes: Uint8Array) => string;
}

/**
 * Reads a file that has a name, which its errors begin with.
 *
 * @throws `ERR_INPUT`: its format is not read, or it is damaged; `ERR_INPUT_ENCODING`
 */
export const readNamed = async (
  bytes: Uint8Array,
  input: NamedFile,
  { format, encoding }: { readonly format: FormatChoice; readonly encoding: string | undefined },
  cures: Cures,
): Promise<Source> => {
  const reading: ReadingOptions = { format, extension: extname(input.path ?? ''), ...(encoding !== undefined && { encoding }) };
  refuseByName(input, format, cures.sayFormat);
  refuseByContent(input, bytes, { choice: format, format: formatOf(bytes, reading).name, say: cures.sayFormat });
  try {
    return { label: input.path ?? '-', ...(await readDocument(bytes, reading)) };
  } catch (cause) {
    if (!(cause instanceof Fr2enError) || !cause.code.startsWith('ERR_INPUT')) throw cause;
    const cure = cause.code === 'ERR_INPUT_ENCODING' ? ` ${cures.encoding(bytes)}` : '';
    throw new Fr2enError(cause.code, `${input.name}: ${cause.message}${cure}`, { cause });
  }
};
