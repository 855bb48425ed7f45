import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** The SHA-256 of a file, in hexadecimal digits. */
export const sha256Of = (path: string): Promise<string> => hashOf(path, 'sha256', '');

/** The id that git gives a file: the SHA-1 of `blob BYTES\0` (its size) and its content. */
export const blobIdOf = (path: string, bytes: number): Promise<string> => hashOf(path, 'sha1', `blob ${bytes}\0`);

const hashOf = async (path: string, algorithm: 'sha256' | 'sha1', head: string): Promise<string> => {
  const hash = createHash(algorithm).update(head);
  const file = await open(path);
  try {
    // one buffer for all: a stream would make a new one for each piece, which took longer than the hash
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let bytes = await readInto(file, buffer); bytes > 0; bytes = await readInto(file, buffer)) hash.update(buffer.subarray(0, bytes));
  } finally {
    await file.close();
  }
  return hash.digest('hex');
};

const readInto = async (file: FileHandle, buffer: Buffer): Promise<number> => {
  const { bytesRead } = await file.read(buffer, 0, buffer.length);
  return bytesRead;
};
