import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Fr2enError, systemTrouble } from '../../errors.js';

/** Who may ask. */
export interface Keys {
  /** Whether a key is needed at all. */
  readonly areNeeded: boolean;
  /** The name beside a key in the file, or the first digits of its hash; undefined if it is not among them. Keys of one name share all. */
  nameOf(key: string): string | undefined;
}

/** Anyone may ask. */
export const noKeys: Keys = { areNeeded: false, nameOf: () => undefined };

/**
 * Reads a file of keys: a line each, with the SHA-256 of the key in hexadecimal digits and, behind a space, whose it is; `#` begins a
 * comment. A key is a long random word, so a plain hash is enough: there is no word list to try.
 *
 *     2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae  the app of the sports desk
 *
 * @throws `ERR_OPTION`: the file cannot be read, or a line is no hash
 */
export const readKeys = async (path: string): Promise<Keys> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const what = systemTrouble(cause)?.what ?? 'it cannot be read';
    throw new Fr2enError('ERR_OPTION', `keys: ${path}: ${what}. Name a file with a hash a line.`, { cause });
  }
  return toKeys(text, path);
};

/** The keys in the text of such a file. @throws `ERR_OPTION` */
export const toKeys = (text: string, path: string): Keys => {
  const rows = text.split(/\r?\n/u).flatMap((line, at) => rowOf(line, `${path}, line ${at + 1}`));
  if (rows.length === 0) throw new Fr2enError('ERR_OPTION', `keys: ${path} has no key. Write one hash a line.`);
  return {
    areNeeded: true,
    nameOf: (key) => {
      const hash = createHash('sha256').update(key).digest();
      // all are compared, and each in constant time: how long it takes tells nothing
      return rows.filter((row) => timingSafeEqual(row.hash, hash))[0]?.name;
    },
  };
};

const rowOf = (line: string, where: string): { readonly hash: Buffer; readonly name: string }[] => {
  const [digits = '', ...name] = line
    .replace(/^\s*#.*/u, '')
    .trim()
    .split(/\s+/u);
  if (digits === '') return [];
  if (!/^[0-9a-f]{64}$/iu.test(digits)) {
    const cure = "Write the key's SHA-256 there, not the key: printf %s KEY | sha256sum";
    throw new Fr2enError('ERR_OPTION', `keys: ${where} does not begin with 64 hexadecimal digits. ${cure}`);
  }
  // sha256sum writes a dash for standard input
  const isNamed = name.length > 0 && name.join(' ') !== '-';
  return [{ hash: Buffer.from(digits, 'hex'), name: isNamed ? name.join(' ') : digits.slice(0, 8) }];
};
