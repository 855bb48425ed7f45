import { rm } from 'node:fs/promises';
import { Fr2enError } from '../../../errors.js';
import { fileError } from '../../messages/failures.js';
import { beginOutput, type Manner } from './begin-output.js';
import { OtherEnglish } from './english-file.js';
import { removeJournal, writeJournal } from './journal.js';
import type { Making } from './making.js';
import { type Sink, toFile } from '../outputs.js';
import { type OutputFile, partialOf } from '../plan.js';

/** A sink that another run may have begun. */
export interface Resumable extends Sink {
  /**
   * Called once, before any bytes.
   *
   * @returns `finished` if an earlier run has written all of it: then bytes may be written, and are dropped
   * @throws see `beginOutput`
   */
  begin(making: Making): Promise<'begun' | 'finished'>;
  /** Called after `finish`, when the run has ended, and nobody goes on with it: what only a resumed run would need is removed. */
  forget(): Promise<void>;
}

/** For sinks that keep nothing. */
export const nothingToResume: Pick<Resumable, 'begin' | 'forget'> = { begin: async () => 'begun', forget: async () => undefined };

/**
 * A file, written as `OUT.fr2en-partial` and then renamed, so that a run that is cut can be resumed: see `beginOutput`. A device or pipe is
 * written directly.
 */
export const toResumable = (output: OutputFile, manner: Manner): Resumable => {
  if (output.isSpecial) return { ...toFile(output), ...nothingToResume };
  const { path, name } = output;
  const partial = partialOf(path);
  const guarded = guardOf(output);
  let begun: Awaited<ReturnType<typeof beginOutput>> | undefined;
  /** @returns how many bytes of English are there */
  const close = async (): Promise<number> => {
    const bytes = begun && 'file' in begun ? await begun.file.close() : 0;
    await begun?.lock.release();
    return bytes;
  };
  const finish = async (): Promise<void> => {
    if (begun && 'file' in begun) await begun.file.end();
    if (begun?.does !== 'write') {
      await close();
      return;
    }
    await writeJournal(path, { ...begun.journal, english: begun.file.english });
    await begun.file.intoPlace(partial, path);
    await begun.lock.release();
  };
  return {
    isShared: false,
    begin: async (making) => {
      begun = await guarded(() => beginOutput(output, manner, making));
      return begun.does === 'nothing' ? 'finished' : 'begun';
    },
    write: (bytes) => guarded(async () => (begun && 'file' in begun ? begun.file.write(bytes) : undefined)),
    finish: () => guarded(finish),
    discard: async () => {
      await close();
      if (begun?.does !== 'write') return;
      await rm(partial, { force: true });
      await removeJournal(path);
    },
    interrupt: async (done) => {
      const bytes = await close();
      if (begun?.does !== 'write') return undefined;
      if (bytes > 0) return partialOf(name);
      await rm(partial, { force: true });
      // what makes no bytes before its end may have sentences in the memory
      if (done === 0) await removeJournal(path);
      return undefined;
    },
    forget: () => removeJournal(path),
  };
};

type Guard = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Names the file in every error. */
const guardOf =
  ({ name, option }: OutputFile): Guard =>
  async (work) => {
    try {
      return await work();
    } catch (cause) {
      throw cause instanceof OtherEnglish ? otherEnglish(name, cause) : fileError('ERR_OUTPUT', name, cause, option);
    }
  };

const otherEnglish = (name: string, cause: OtherEnglish): Fr2enError =>
  new Fr2enError(
    'ERR_RESUME',
    `${name}: what is there of it is not what this run would write. Was it edited, or is there something new in the translation memory? ` +
      'Add --force to write it anew, or choose another --output.',
    { cause },
  );
