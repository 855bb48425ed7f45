import { Fr2enError } from '../../errors.js';
import { firstBadByte } from './bad-bytes.js';

/** A text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly bom: boolean;
}

/** Longest file, in bytes: what one string in Node can hold. */
const longestFile = 0x1fffffe8;

/**
 * Decodes UTF-8 with or without a byte order mark, or UTF-16 with one. Strict: an invalid byte is an error, never a replacement character.
 *
 * @throws `ERR_INPUT_ENCODING`: `byte 1204 is not UTF-8.`; `ERR_INPUT`: too large
 */
export const decode = (bytes: Uint8Array): DecodedText => {
  if (bytes.length > longestFile) throw tooLarge(bytes.length);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-16 without mark') {
    throw new Fr2enError('ERR_INPUT_ENCODING', 'byte 0 is not UTF-8: every other byte is zero, as in UTF-16.');
  }
  try {
    // by default the decoder drops its encoding's byte order mark, but only at the start
    return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), bom: encoding.bom };
  } catch (cause) {
    const at = firstBadByte(bytes, encoding.name);
    throw new Fr2enError('ERR_INPUT_ENCODING', `byte ${at} is not ${encoding.name === 'utf-8' ? 'UTF-8' : 'UTF-16'}.`, { cause });
  }
};

const tooLarge = (bytes: number): Fr2enError =>
  new Fr2enError(
    'ERR_INPUT',
    `${Math.ceil(bytes / 1e6)} MB are too large; the limit is ${Math.floor(longestFile / 1e6)} MB. Split the file.`,
  );

const byteOrderMark = '\u{feff}';

/** Encodes a text as UTF-8. */
export const encode = (text: string, bom: boolean): Uint8Array => new TextEncoder().encode(bom ? byteOrderMark + text : text);

interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly bom: boolean;
}

const encodingOf = (bytes: Uint8Array): Encoding | 'utf-16 without mark' => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', bom: true };
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', bom: true };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', bom: true };
  return looksLikeUtf16(bytes) ? 'utf-16 without mark' : { name: 'utf-8', bom: false };
};

/** In UTF-16, nearly every pair of bytes of French has a zero; it would pass as UTF-8 with a NUL between letters. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 1024);
  return sample.length >= 4 && sample.filter((byte) => byte === 0).length > sample.length * 0.4;
};
