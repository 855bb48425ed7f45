import { Fr2enError } from '../../errors.js';
import { markedEncoding } from '../../text/byte-order-mark.js';
import { firstBadByte } from './bad-bytes.js';

/** A text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly bom: boolean;
}

/** Longest file, in bytes: what one string in Node can hold. */
const longestFile = 0x1fffffe8;

/**
 * Decodes a file's text. A byte order mark decides; without one, the given encoding. Strict: an invalid byte is an error, never a
 * replacement character.
 *
 * @param encoding - a name of the WHATWG Encoding Standard, or `auto`: UTF-8 if the bytes are that, or else windows-1252, in which nearly
 *   all other French files are
 * @throws `ERR_INPUT_ENCODING`: `byte 1204 is not UTF-8.`; `ERR_INPUT`: too large
 */
export const decode = (bytes: Uint8Array, encoding = 'utf-8'): DecodedText => {
  if (bytes.length > longestFile) throw tooLarge(bytes.length);
  const marked = markedEncoding(bytes);
  const { name, bom } = marked ? { name: marked, bom: true } : { name: encoding, bom: false };
  if ((name === 'utf-8' || name === 'auto') && !bom && looksLikeUtf16(bytes))
    throw new Fr2enError('ERR_INPUT_ENCODING', 'byte 0 is not UTF-8: every other byte is zero, as in UTF-16.');
  if (name === 'auto') return { text: strictly(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252'), bom: false };
  const text = strictly(bytes, name);
  if (text === undefined) throw notOf(bytes, name);
  return { text, bom };
};

/** By default the decoder drops its encoding's byte order mark, but only at the start. */
const strictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return decoded(bytes, encoding, { fatal: true });
  } catch {
    return undefined;
  }
};

/** Node from 20.18.3 and 22.13 on takes windows-1252 for Latin-1 (nodejs/node#56542): ’ and œ become controls, but not in a stream. */
const decoded = (bytes: Uint8Array, encoding: string, options?: { readonly fatal: boolean }): string => {
  const decoder = new TextDecoder(encoding, options);
  return decoder.encoding === 'windows-1252' ? decoder.decode(bytes, { stream: true }) + decoder.decode() : decoder.decode(bytes);
};

const notOf = (bytes: Uint8Array, encoding: string): Fr2enError => {
  if (encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be')
    return new Fr2enError('ERR_INPUT_ENCODING', `the file is not ${encoding}.`);
  const at = firstBadByte(bytes, encoding);
  return new Fr2enError('ERR_INPUT_ENCODING', `byte ${at} is not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}.`);
};

const tooLarge = (bytes: number): Fr2enError =>
  new Fr2enError(
    'ERR_INPUT',
    `${Math.ceil(bytes / 1e6)} MB are too large; the limit is ${Math.floor(longestFile / 1e6)} MB. Split the file.`,
  );

const byteOrderMark = '\u{feff}';

/** Encodes a text as UTF-8. */
export const encode = (text: string, bom: boolean): Uint8Array => new TextEncoder().encode(bom ? byteOrderMark + text : text);

/** In UTF-16, nearly every pair of bytes of French has a zero; it would pass as UTF-8 with a NUL between letters. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 1024);
  return sample.length >= 4 && sample.filter((byte) => byte === 0).length > sample.length * 0.4;
};
