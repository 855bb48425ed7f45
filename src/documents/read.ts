import { createHash } from 'node:crypto';
import { type FormatChoice, formatByExtension, formatNamed, type KnownFormat } from '../formats/index.js';
import { formatByContent } from '../formats/sniff.js';
import type { Format, ReadOptions } from '../formats/types.js';
import type { Source } from './source.js';

/** How to read a file. */
export interface ReadingOptions extends ReadOptions {
  readonly format: FormatChoice;
  /** Of the file's name, with its dot; empty if it has none. */
  readonly extension: string;
}

/** The format of a file: the one that is asked for, or the one that its name says, or else its first kilobyte, or else plain text. */
export const formatOf = (bytes: Uint8Array, { format, extension }: Pick<ReadingOptions, 'format' | 'extension'>): KnownFormat => {
  if (format !== 'auto') return formatNamed(format);
  return formatByExtension(extension) ?? formatNamed(formatByContent(bytes) ?? 'text');
};

/** Reads a file. @throws `ERR_INPUT`, `ERR_INPUT_ENCODING`, without the file's name */
export const readDocument = async (bytes: Uint8Array, options: ReadingOptions): Promise<Omit<Source, 'label'>> => {
  return readAs(await formatOf(bytes, options).load(), bytes, options);
};

/** The same for a format at hand. */
export const readAs = (format: Format, bytes: Uint8Array, { encoding }: ReadOptions = {}): Omit<Source, 'label'> => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  format,
  document: format.read(bytes, encoding === undefined ? {} : { encoding }),
});
