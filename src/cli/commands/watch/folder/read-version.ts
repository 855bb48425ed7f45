import { type FileHandle, open } from 'node:fs/promises';
import { isSameStamp, type Stamp } from './arrivals.js';
import { stampOf } from './walk.js';

/**
 * Reads a file as it was when it had this stamp: the bytes of one version, never of two.
 *
 * @param stamp - taken when nothing had been written for a while, so that whatever is written since gives another
 * @returns undefined if the file has changed since, or changes while it is read
 * @throws the system's error if it cannot be read
 */
export const readVersion = async (path: string, stamp: Stamp, signal: AbortSignal): Promise<Uint8Array | undefined> => {
  const file = await open(path);
  try {
    if (!isSameStamp(await stampOfOpen(file), stamp)) return undefined;
    const bytes = await file.readFile({ signal });
    const isWhole = bytes.length === stamp.size && isSameStamp(await stampOfOpen(file), stamp);
    // under this name there may be another file by now
    return isWhole && isSameStamp(await stampOf(path), stamp) ? bytes : undefined;
  } finally {
    await file.close();
  }
};

const stampOfOpen = async (file: FileHandle): Promise<Stamp> => {
  const { size, mtimeMs } = await file.stat();
  return { size, modified: mtimeMs };
};
