import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { blobIdOf, sha256Of } from '../store/fingerprint.js';
import { ask, type Pulling } from './ask.js';
import type { HubFile } from './listing.js';
import { waitBefore } from './patience.js';
import { isPassing, unreachable, wrongFile } from './troubles.js';

/** Where a file comes from and where it goes. */
export interface Download {
  readonly commit: string;
  readonly file: HubFile;
  /** Where it appears once it is complete and checked. */
  readonly target: string;
  /** The folder for partial files: the next pull continues one that was cut off. */
  readonly parts: string;
  /** Called with the number of bytes downloaded so far. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Fetches a file, continuing the partial one if there is one. It is named after the hash of the whole, so it still fits if the branch has
 * moved on but the file has not. Bytes are written at their own offsets, so that two processes writing the same part write the same bytes.
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
    // the fault may lie in the old part
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

/** What is wrong with a file that should match one on the hub; undefined if nothing is. */
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

/** Bytes that count as progress: after as many, tries are counted anew. */
const progress = 1 << 20;

/** A partial file in progress: bytes up to `here` are written. */
interface FilePart {
  readonly handle: FileHandle;
  here: number;
}

/** Fetches until the part is as long as the file, or longer if the hub sends too much. */
const fill = async (pulling: Pulling, download: Download, path: string): Promise<void> => {
  const { patience, signal } = pulling;
  const { bytes } = download.file;
  const handle = await openKept(path);
  const part: FilePart = { handle, here: (await handle.stat()).size };
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

/** Opens a file for writing at any offset, keeping its content. */
const openKept = async (path: string): Promise<FileHandle> => {
  await (await open(path, 'a')).close();
  return open(path, 'r+');
};

const urlOf = ({ hub, repository }: Pulling, { commit, file }: Download): string =>
  `${hub.endpoint}/${repository}/resolve/${commit}/${file.path}`;

/** Reads one response as far as it goes. @returns why it ended early */
const receive = async (pulling: Pulling, download: Download, part: FilePart): Promise<Error> => {
  const { file, onBytes } = download;
  const headers = part.here > 0 ? { range: `bytes=${part.here}-` } : {};
  const { response, watch } = await ask(pulling, urlOf(pulling, download), { headers }, [416]);
  try {
    if (!goesOn(response, part.here)) {
      // the whole file, or a part that does not fit: start again
      await part.handle.truncate(0);
      part.here = 0;
      if (response.status !== 200) return new Error('the hub sent a different part of the file');
    }
    onBytes(part.here);
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      watch.alive();
      // one byte too many is proof enough: a hub that keeps sending must not fill the disk
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
    // an unread body would keep the connection open; one read to its end has nothing to cancel
    await response.body?.cancel().catch(() => undefined);
  }
};

/** A nearly full disk silently takes part of the bytes; writing the rest then fails with the true reason. */
const writeAt = async (part: FilePart, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await part.handle.write(bytes, at, bytes.length - at, part.here);
    at += bytesWritten;
    part.here += bytesWritten;
  }
};

/** Whether a response holds the bytes from `here` on. */
const goesOn = ({ status, headers }: Response, here: number): boolean =>
  here > 0 ? status === 206 && headers.get('content-range')?.startsWith(`bytes ${here}-`) === true : status === 200;
