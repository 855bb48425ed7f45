import { Buffer } from 'node:buffer';
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
  const format = await formatOf(bytes, options).load();
  const encoding = options.encoding === undefined ? {} : { encoding: options.encoding };
  return { sha256: sha256Of(bytes), format, document: format.read(bytes, encoding) };
};

/**
 * Reads a text that is a string already, so that nothing in it (`charset=iso-8859-1` in a catalogue) says how its bytes are to be decoded.
 * A U+FEFF at its start is a character of it like any other: offsets are those of the string.
 *
 * @param format - its name, or a format of the caller's
 * @throws `ERR_INPUT`
 */
export const readText = async (text: string, format: FormatChoice | Format): Promise<Source> => {
  const bytes = Buffer.from(text, 'utf8');
  // a byte order mark comes before anything that a file says of itself, and readers take it off
  const marked = Buffer.concat([byteOrderMark, bytes]);
  const reader = typeof format === 'string' ? await formatOf(marked, { format, extension: '' }).load() : format;
  return { label: '-', sha256: sha256Of(bytes), format: reader, document: { ...reader.read(marked, {}), bom: false } };
};

const byteOrderMark = Buffer.from('\ufeff', 'utf8');

/** SHA-256 in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
