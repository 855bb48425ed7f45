import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileError } from '../messages/failures.js';
import type { OutputFile } from './plan.js';
import { noReader, type World } from '../world.js';

/** Where the English of one input goes. The last call is exactly one of `finish`, `discard` and `interrupt`. */
export interface Sink {
  /** Whether other inputs are written to it too, so that its failure ends the run. */
  readonly isShared: boolean;
  write(bytes: Uint8Array): Promise<void>;
  /** Everything is written: the file appears under its name. */
  finish(): Promise<void>;
  /** The input failed: nothing is kept. */
  discard(): Promise<void>;
  /** The run was stopped: what is done stays in a partial file, whose path is returned; undefined if there is none. */
  interrupt(): Promise<string | undefined>;
}

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
  finish: async () => undefined,
  discard: async () => undefined,
  interrupt: async () => undefined,
});

/** Whether a stream broke because nothing reads it any longer (`| head -1`). */
export const isReaderGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** A file, written as `OUT.fr2en-partial` and then renamed. A device or pipe (`/dev/null`) is written directly. */
export const toFile = ({ path, name, isSpecial, option }: OutputFile): Sink => {
  const partial = isSpecial ? path : `${path}.fr2en-partial`;
  let stream: WriteStream | undefined;
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      throw fileError('ERR_OUTPUT', name, cause, option);
    }
  };
  const open = async (): Promise<WriteStream> => (stream ??= await opened(partial));
  return {
    isShared: false,
    write: (bytes) => guarded(async () => put(await open(), bytes)),
    finish: () =>
      guarded(async () => {
        await close(await open());
        if (!isSpecial) await rename(partial, path);
      }),
    discard: async () => {
      stream?.destroy();
      if (stream && !isSpecial) await rm(partial, { force: true });
    },
    interrupt: async () => {
      if (!stream || isSpecial) return undefined;
      await close(stream);
      if (stream.bytesWritten > 0) return `${name}.fr2en-partial`;
      await rm(partial, { force: true });
      return undefined;
    },
  };
};

const opened = (path: string): Promise<WriteStream> =>
  new Promise((resolve, reject) => {
    const stream = createWriteStream(path);
    stream.once('error', reject).once('open', () => {
      resolve(stream);
    });
  });

/** Resolves when the stream has taken the bytes, so a slow reader slows the translator down. */
const put = (stream: NodeJS.WritableStream, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

const close = (stream: WriteStream): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.end(() => {
      resolve();
    });
  });
