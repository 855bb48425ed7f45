import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { intoPlace, writeAll } from '../into-place.js';

/** A place that English is written to, or compared with. */
export interface English {
  /** @throws `OtherEnglish`, a system error */
  write(bytes: Uint8Array): Promise<void>;
  /** Called when the last byte has come. @throws `OtherEnglish` if more is there than has come; a system error */
  end(): Promise<void>;
  /** Called at last, whatever has happened. @returns how many bytes of English are there */
  close(): Promise<number>;
}

/** The English that comes is not what is there. */
export class OtherEnglish extends Error {
  constructor() {
    super('what is there is not the English that comes');
  }
}

/** What becomes of bytes that are there and differ from the English that comes. */
export type IfOther = 'replace' | 'throw';

/**
 * A file that is written from its start, whatever is there of it: bytes that are there already are compared, and what follows is put behind
 * them.
 *
 *     there: 'The cat sl'   comes: 'The cat sleeps. ', 'It rains.'   written: 'eeps. ', 'It rains.'
 */
export class PartialFile implements English {
  /** The bytes that have come. */
  private at = 0;
  private readonly hash = createHash('sha256');

  private constructor(
    private readonly handle: FileHandle,
    /** The bytes that are there and must not differ; what stands behind them counts for nothing. */
    private kept: number,
    private readonly ifOther: IfOther,
  ) {}

  /** A new file. @throws a system error: also if it exists */
  static async create(path: string): Promise<PartialFile> {
    return new PartialFile(await open(path, 'wx'), 0, 'throw');
  }

  /** A file that was begun. After a power cut, there may be zeros at the end of it where bytes were to come. @throws a system error */
  static async continue(path: string, ifOther: IfOther): Promise<PartialFile> {
    const handle = await open(path, 'r+');
    return new PartialFile(handle, await sizeWithoutZeros(handle), ifOther);
  }

  /** How many bytes have come, and the SHA-256 of them all; called once. */
  get english(): { readonly bytes: number; readonly sha256: string } {
    return { bytes: this.at, sha256: this.hash.digest('hex') };
  }

  async write(bytes: Uint8Array): Promise<void> {
    const known = bytes.subarray(0, Math.max(0, this.kept - this.at));
    const isSame = await isThere(this.handle, known, this.at);
    if (!isSame) this.refuse();
    await writeAll(this.handle, isSame ? bytes.subarray(known.length) : bytes, isSame ? this.at + known.length : this.at);
    this.hash.update(bytes);
    this.at += bytes.length;
  }

  async end(): Promise<void> {
    if (this.at < this.kept) this.refuse();
    await this.handle.truncate(this.at);
  }

  async close(): Promise<number> {
    await this.handle.close();
    return Math.max(this.at, this.kept);
  }

  /** Closes the file and gives it its name. @param from - its path so far */
  intoPlace(from: string, to: string): Promise<void> {
    return intoPlace(this.handle, from, to);
  }

  private refuse(): void {
    if (this.ifOther === 'throw') throw new OtherEnglish();
    this.kept = this.at;
  }
}

/** A finished file is compared with the English that comes, and stays as it is. @throws a system error */
export const compareWith = async (path: string): Promise<English> => {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  let at = 0;
  return {
    write: async (bytes) => {
      if (!(await isThere(handle, bytes, at))) throw new OtherEnglish();
      at += bytes.length;
    },
    end: async () => {
      if (at < size) throw new OtherEnglish();
    },
    close: async () => {
      await handle.close();
      return at;
    },
  };
};

const isThere = async (handle: FileHandle, bytes: Uint8Array, at: number): Promise<boolean> => {
  const there = Buffer.alloc(bytes.length);
  for (let from = 0; from < bytes.length;) {
    const { bytesRead } = await handle.read(there, from, bytes.length - from, at + from);
    if (bytesRead === 0) return false;
    from += bytesRead;
  }
  return there.equals(bytes);
};

const sizeWithoutZeros = async (handle: FileHandle): Promise<number> => {
  let { size } = await handle.stat();
  const block = Buffer.alloc(1 << 16);
  while (size > 0) {
    const from = Math.max(0, size - block.length);
    const { bytesRead } = await handle.read(block, 0, size - from, from);
    const last = block.subarray(0, bytesRead).findLastIndex((byte) => byte !== 0);
    if (last >= 0) return from + last + 1;
    size = from;
  }
  return 0;
};
