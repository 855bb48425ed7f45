import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The SHA-256 of a file, in hexadecimal digits. */
export const sha256Of = (path: string): Promise<string> => hashOf(path, 'sha256', '');

/** The id that git gives a file: the SHA-1 of `blob BYTES\0` (its size) and its content. */
export const blobIdOf = (path: string, bytes: number): Promise<string> => hashOf(path, 'sha1', `blob ${bytes}\0`);

const hashOf = async (path: string, algorithm: 'sha256' | 'sha1', head: string): Promise<string> => {
  const hash = createHash(algorithm).update(head);
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};
