import { type FileHandle, open, rm } from 'node:fs/promises';
import { fileError } from '../messages/failures.js';
import { noReader, type World } from '../world.js';
import { intoPlace, writeAll } from './into-place.js';
import { type OutputFile, partialOf } from './plan.js';

/** Where the English of one input goes. The last call is exactly one of `finish`, `discard` and `interrupt`. */
export interface Sink {
  /** Whether other inputs are written to it too, so that its failure ends the run. */
  readonly isShared: boolean;
  write(bytes: Uint8Array): Promise<void>;
  /** Everything is written: the file appears under its name. */
  finish(): Promise<void>;
  /** The input failed: nothing is kept. */
  discard(): Promise<void>;
  /**
   * The run was stopped: what is done stays in a partial file, whose path is returned; undefined if there is none.
   *
   * @param done - number of sentences done, if known
   */
  interrupt(done?: number): Promise<string | undefined>;
}

const nothing = async (): Promise<undefined> => undefined;

/** Standard output; it stays open for the next input. */
export const toStandardOutput = ({ stdout, stop }: Pick<World, 'stdout' | 'stop'>): Sink => ({
  isShared: true,
  write: async (bytes) => {
    stop.signal.throwIfAborted();
    if (bytes.length === 0) return;
    try {
      await put(stdout, bytes);
    } catch (cause) {
      if (isReaderGone(cause)) stop.abort(noReader);
      throw fileError('ERR_OUTPUT', 'standard output', cause);
    }
  },
  finish: nothing,
  discard: nothing,
  interrupt: nothing,
});

/** Whether a stream broke because nothing reads it any longer (`| head -1`). */
export const isReaderGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** Resolves when the stream has taken the bytes, so a slow reader slows the translator down. */
const put = (stream: NodeJS.WritableStream, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** A file, written anew as `OUT.fr2en-partial` and then renamed. A device or pipe (`/dev/null`) is written directly. */
export const toFile = ({ path, name, isSpecial, option }: OutputFile): Sink => {
  const partial = isSpecial ? path : partialOf(path);
  let handle: FileHandle | undefined;
  let bytesWritten = 0;
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      throw fileError('ERR_OUTPUT', name, cause, option);
    }
  };
  const opened = async (): Promise<FileHandle> => (handle ??= await open(partial, 'w'));
  const remove = async (): Promise<undefined> => {
    await handle?.close();
    if (handle && !isSpecial) await rm(partial, { force: true });
    return undefined;
  };
  return {
    isShared: false,
    write: (bytes) =>
      guarded(async () => {
        await writeAll(await opened(), bytes);
        bytesWritten += bytes.length;
      }),
    finish: () =>
      guarded(async () => {
        const file = await opened();
        if (isSpecial) await file.close();
        else await intoPlace(file, partial, path);
      }),
    discard: remove,
    interrupt: async () => {
      if (bytesWritten === 0 || isSpecial) return remove();
      await handle?.close();
      return partialOf(name);
    },
  };
};
