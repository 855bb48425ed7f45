import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileError } from '../messages/failures.js';
import type { OutputFile } from './plan.js';
import { noReader, type World } from '../world.js';

/** Where the English of one input goes. Exactly one of `finish`, `discard` and `interrupt` is called at the end. */
export interface Sink {
  /** Whether other inputs go there too, so that what breaks it breaks the run. */
  readonly isShared: boolean;
  write(bytes: Uint8Array): Promise<void>;
  /** All is written: the file appears under its name. */
  finish(): Promise<void>;
  /** It failed: nothing of it stays. */
  discard(): Promise<void>;
  /** The run was stopped: what is done stays in the partial file, whose path is returned; undefined where there is none. */
  interrupt(): Promise<string | undefined>;
}

/** Standard output, which stays open for the next input. */
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

/** Whether a stream broke because nobody reads it any more (`| head -1`). */
export const isReaderGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** A file: written beside as `OUT.fr2en-partial`, then renamed. A device or pipe (`/dev/null`) is written as it is. */
export const toFile = ({ path, name, isSpecial }: OutputFile): Sink => {
  const partial = isSpecial ? path : `${path}.fr2en-partial`;
  let stream: WriteStream | undefined;
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      throw fileError('ERR_OUTPUT', name, cause);
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

/** Resolves when the stream has taken the bytes: a slow reader slows the translator. */
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
