import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { Fr2enError, systemTrouble } from '../../errors.js';

/** How sessions are made. @param threads - inside one operation */
export const sessionOptions = (threads: number): InferenceSession.SessionOptions => ({
  executionProviders: ['cpu'],
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  // folds what is computed from constants alone, here, instead of at every step
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
});

/**
 * Opens a model that stands in no file of its own. It is written to disk while it is opened: onnxruntime-node 1.14 respects the number of
 * threads only for a model that it reads from a file.
 *
 * @throws `ERR_TEMPORARY` if it cannot be written, and what `open` throws
 */
export const openWritten = async <Session>(
  write: (path: string) => Promise<void>,
  open: (path: string) => Promise<Session>,
): Promise<Session> => {
  const folder = await inTemporary(() => mkdtemp(join(tmpdir(), 'fr2en-')));
  try {
    const path = join(folder, 'model.onnx');
    await inTemporary(() => write(path));
    return await open(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const inTemporary = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (cause) {
    const what = systemTrouble(cause)?.what ?? String(cause);
    const cure = 'Free some space there, or set TMPDIR to a folder with room for a copy of the model.';
    throw new Fr2enError('ERR_TEMPORARY', `${tmpdir()}: the temporary copy of the model cannot be written: ${what}. ${cure}`, { cause });
  }
};
