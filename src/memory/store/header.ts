import { open, type FileHandle } from 'node:fs/promises';
import type { Fault } from './problems.js';

/**
 * Looks at a file before lmdb does, which ends the whole process over a file that is none of its own or was cut short: it reads pages
 * from memory, where a missing one is a fault of the machine.
 *
 * An lmdb file begins with two pages that say what it is and what it holds; the fields are those of a 64-bit system.
 *
 * @returns what is wrong with the file; undefined if nothing is, if it is empty, or if there is none
 * @throws the system's error if it cannot be read
 */
export const faultOf = async (path: string): Promise<Fault | undefined> => {
  const file = await open(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    if ((await file.stat()).size === 0) return undefined;
    const first = await headAt(file, 0);
    if (!first) return 'foreign';
    if (process.arch === 'arm') return undefined;
    const pageSize = first.readUInt32LE(at.pageSize);
    const second = await headAt(file, pageSize);
    if (!second) return 'damaged';
    // only now: while another process writes, the file grows before its heads say so
    const { size } = await file.stat();
    return size / pageSize >= pagesOf(first, second) ? undefined : 'damaged';
  } finally {
    await file.close();
  }
};

/** The head that begins here. */
const headAt = async (file: FileHandle, place: number): Promise<Buffer | undefined> => {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, place);
  return bytesRead === headBytes && buffer.readUInt32LE(at.magic) === magic ? buffer : undefined;
};

/** Pages that the file must have by the newer of its heads. */
const pagesOf = (first: Buffer, second: Buffer): number => {
  const newer = second.readBigUInt64LE(at.transaction) > first.readBigUInt64LE(at.transaction) ? second : first;
  const roots = at.roots.map((root) => newer.readBigUInt64LE(root)).filter((page) => page !== none);
  return 1 + Math.max(...roots.map(Number), Number(newer.readBigUInt64LE(at.lastPage)) - unwritten);
};

/** Offsets in a head page: magic, version, address and size of the map, two tables, last page, transaction. */
const at = { magic: 24, pageSize: 48, roots: [88, 136], lastPage: 144, transaction: 152 } as const;
const headBytes = 160;
const magic = 0xbeefc0de;

/** A table without pages. */
const none = 0xffff_ffff_ffff_ffffn;

/** Pages at the end that a transaction took and gave back are never written: some may be missing. */
const unwritten = 256;
