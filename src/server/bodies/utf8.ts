import { Problem } from '../problems/problem.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a body. Bytes of another encoding would be translated as garbage.
 *
 * @param contentType - of the request; may name a charset
 * @throws `Problem` 400 if it names another charset than UTF-8, or if the bytes are not UTF-8
 */
export const textOf = (bytes: Uint8Array, contentType: string | undefined): string => {
  const charset = /;\s*charset\s*=\s*"?(?<name>[^\s";]+)/iu.exec(contentType ?? '')?.groups?.['name'];
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(charset)) {
    throw new Problem(400, 'bad_request', `the body is in ${charset.slice(0, 40)}. Send it in UTF-8.`);
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw notUtf8(cause);
  }
};

/** The problem of a body whose bytes are of another encoding. */
export const notUtf8 = (cause: unknown): Problem =>
  new Problem(400, 'bad_request', 'the body is not UTF-8 (windows-1252, perhaps?). Send it in UTF-8.', { cause });
