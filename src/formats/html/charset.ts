import { isUtf8 } from 'node:buffer';
import { decode, type DecodedText } from '../encoding/encoding.js';
import { encodingOf } from './walk/patches.js';
import { readTokens } from './walk/tokens.js';

/** A page's text. */
export interface DecodedPage extends DecodedText {
  readonly isUtf8: boolean;
}

/** How far the standard looks for the name of an encoding, in bytes. */
const reach = 1024;

/**
 * Decodes a page: by its byte order mark, by the given encoding, by its `meta`, or else as UTF-8, or windows-1252 if it is not that. A
 * `meta` is not believed against the bytes: what is valid UTF-8 was converted without its `meta`, and what is not has a wrong one.
 *
 * @param encoding - `auto` or nothing for what the page says
 * @throws `ERR_INPUT_ENCODING` if the bytes are not of the encoding; `ERR_INPUT`: too large
 */
export const decodePage = (bytes: Uint8Array, encoding = 'auto'): DecodedPage => {
  if (encoding !== 'auto') return { ...decode(bytes, encoding), isUtf8: isUtf8(bytes) };
  if (isUtf8(bytes)) return { ...decode(bytes, 'auto'), isUtf8: true };
  return { ...decode(bytes, namedEncoding(bytes) ?? 'auto'), isUtf8: false };
};

/** What the page's own `meta` or XML declaration says, if there is such an encoding, and if it is not the one that it was read in. */
const namedEncoding = (bytes: Uint8Array): string | undefined => {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, reach));
  let named = xmlEncoding.exec(text)?.[2];
  readTokens(text, { start: 0, end: text.length }, 'html', {
    text: () => undefined,
    comment: () => undefined,
    tag: (tag) => void (named ??= encodingOf(tag)),
    isForeign: () => false,
  });
  return named === undefined ? undefined : knownEncoding(named);
};

/** Of a page in which bytes are letters, the standard does not believe that it is UTF-16; that it is UTF-8 is known to be false. */
const knownEncoding = (label: string): string | undefined => {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
};

/** The encoding in an XML declaration at the start of a file. */
export const xmlEncoding = /^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])([\w.:-]+)/u;
