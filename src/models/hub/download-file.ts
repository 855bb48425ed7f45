import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { blobIdOf, sha256Of } from '../store/fingerprint.js';
import { ask, type Pulling } from './ask.js';
import type { HubFile } from './listing.js';
import { waitBefore } from './patience.js';
import { isPassing, unreachable, wrongFile } from './troubles.js';

/** Where a file comes from and goes to. */
export interface Download {
  readonly commit: string;
  readonly file: HubFile;
  /** Where it appears, whole and checked. */
  readonly target: string;
  /** The folder of parts: one that is cut off is gone on with by the next pull. */
  readonly parts: string;
  /** Called with the bytes that are here. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Fetches a file, going on from the part that is there. A part is named after the hash of the whole: it fits also where the branch has
 * moved on and the file has not. Bytes are written at their own place, so that two who write the same part write the same.
 *
 * @throws `ERR_DOWNLOAD`
 */
export const downloadFile = async (pulling: Pulling, download: Download): Promise<void> => {
  const { file, target, parts } = download;
  const part = join(parts, `${file.id.hex}.part`);
  await mkdir(dirname(target), { recursive: true });
  await mkdir(parts, { recursive: true });
  const before = await sizeOf(part);
  await fill(pulling, download, part);
  let wrong = await isWrong(part, file);
  if (wrong !== undefined && before > 0) {
    // the old part may be what is wrong
    await rm(part, { force: true });
    await fill(pulling, download, part);
    wrong = await isWrong(part, file);
  }
  if (wrong !== undefined) {
    await rm(part, { force: true });
    throw wrongFile(pulling, pulling.hub, file.path, wrong);
  }
  await rename(part, target);
};

/** What is wrong with a file that should be one of the hub's; undefined where nothing is. */
export const isWrong = async (path: string, { bytes, id }: HubFile): Promise<string | undefined> => {
  const size = await sizeOf(path);
  if (size !== bytes) return `arrived with ${size} bytes instead of ${bytes}`;
  const hash = id.kind === 'sha256' ? await sha256Of(path) : await blobIdOf(path, bytes);
  return hash === id.hex ? undefined : `has the ${id.kind === 'sha256' ? 'SHA-256' : 'git id'} ${hash}, not ${id.hex}`;
};

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** So much more of a file is progress: after it, tries are counted anew. */
const progress = 1 << 20;

/** A part in work: bytes up to `here` are written. */
interface Part {
  readonly handle: FileHandle;
  here: number;
}

/** Fetches until the part is as long as the file, or longer if the hub sends more. */
const fill = async (pulling: Pulling, download: Download, path: string): Promise<void> => {
  const { patience, signal } = pulling;
  const { bytes } = download.file;
  const handle = await openKept(path);
  const part: Part = { handle, here: (await handle.stat()).size };
  try {
    for (let tried = 1; part.here < bytes; tried += 1) {
      const before = part.here;
      const broken = await receive(pulling, download, part);
      if (part.here >= bytes) return;
      if (part.here - before >= progress) tried = 1;
      if (tried >= patience.tries) throw unreachable(pulling, urlOf(pulling, download), broken);
      await waitBefore(tried, patience, signal);
    }
  } finally {
    await handle.close();
  }
};

/** Opens for writing at any place; what is there stays. */
const openKept = async (path: string): Promise<FileHandle> => {
  await (await open(path, 'a')).close();
  return open(path, 'r+');
};

const urlOf = ({ hub, repository }: Pulling, { commit, file }: Download): string =>
  `${hub.endpoint}/${repository}/resolve/${commit}/${file.path}`;

/** One answer, as far as it comes. @returns what broke it */
const receive = async (pulling: Pulling, download: Download, part: Part): Promise<Error> => {
  const { file, onBytes } = download;
  const headers = part.here > 0 ? { range: `bytes=${part.here}-` } : {};
  const { response, watch } = await ask(pulling, urlOf(pulling, download), { headers }, [416]);
  try {
    if (!goesOn(response, part.here)) {
      // the whole file, or a part that does not fit: from the start
      await part.handle.truncate(0);
      part.here = 0;
      if (response.status !== 200) return new Error('the hub sent a different part of the file');
    }
    onBytes(part.here);
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      watch.alive();
      // one byte too many is enough to know: who sends on and on must not fill the disk
      const kept = chunk.subarray(0, file.bytes - part.here + 1);
      await writeAt(part, kept);
      onBytes(Math.min(part.here, file.bytes));
      if (part.here > file.bytes) break;
    }
    return new Error('the connection closed in the middle of the file');
  } catch (error) {
    pulling.signal?.throwIfAborted();
    if (isPassing(error)) return error as Error;
    throw error;
  } finally {
    watch.end();
    // what is not read would keep the connection; what was read to its end has nothing to cancel
    await response.body?.cancel().catch(() => undefined);
  }
};

/** A disk that is nearly full takes a piece of what it is given without a word; the rest then fails with the true reason. */
const writeAt = async (part: Part, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await part.handle.write(bytes, at, bytes.length - at, part.here);
    at += bytesWritten;
    part.here += bytesWritten;
  }
};

/** Whether an answer holds the bytes from `here` on. */
const goesOn = ({ status, headers }: Response, here: number): boolean =>
  here > 0 ? status === 206 && headers.get('content-range')?.startsWith(`bytes ${here}-`) === true : status === 200;
