import { rm } from 'node:fs/promises';
import { Fr2enError } from '../../../errors.js';
import { compareBut, tellsCircumstances } from './circumstances.js';
import { compareWith, type English, PartialFile } from './english-file.js';
import { isFinished, type Journal, readJournal, writeJournal } from './journal.js';
import { type Lock, lockOutput } from './lock.js';
import { differenceOf, type Making } from './making.js';
import { exists, type OutputFile, partialOf, refuseLeft } from '../plan.js';

/** What a run may do with what is there. */
export interface Manner {
  /** Go on from where an earlier run was cut. */
  readonly resume: boolean;
  /** Overwrite what exists; with `resume`, what the run cannot go on with. */
  readonly force: boolean;
  /** When the run began, or that which it resumes: milliseconds since 1970. */
  readonly begun: number;
}

/** What this run does with an output: writes it; or compares it, since an earlier run may have finished it; or nothing, since one has. */
export type Begun =
  | { readonly does: 'write'; readonly file: PartialFile; readonly journal: Omit<Journal, 'version'> }
  | { readonly does: 'compare'; readonly file: English }
  | { readonly does: 'nothing' };

/**
 * Makes sure that no other run writes the output, looks at what earlier runs have left of it, and opens what is to be written.
 *
 * @throws `ERR_OUTPUT`: it exists, or another run is writing it; `ERR_RESUME`: source, options or model are not those that it was begun
 *   with; a system error
 */
export const beginOutput = async (output: OutputFile, manner: Manner, making: Making): Promise<Begun & { readonly lock: Lock }> => {
  const lock = await lockOutput(output.path);
  if ('holder' in lock) {
    const { pid, host } = lock.holder;
    throw new Fr2enError(
      'ERR_OUTPUT',
      `${output.name}: process ${pid} on ${host} is writing it. Wait until that has ended; if it has, delete ${lock.path}.`,
    );
  }
  try {
    return { lock, ...(await opened(output, manner, making)) };
  } catch (error) {
    await lock.release();
    throw error;
  }
};

const opened = async (output: OutputFile, manner: Manner, making: Making): Promise<Begun> => {
  const { path } = output;
  const partial = partialOf(path);
  const { emit } = making.options;
  const { situation, before } = await situationOf(output, manner, making);
  const journal = before ?? { begun: manner.begun, making, overwrites: manner.force };
  switch (situation) {
    case 'finished':
      return { does: 'nothing' };
    case 'perhaps finished':
      return { does: 'compare', file: tellsCircumstances(emit) ? compareBut(path) : await compareWith(path) };
    case 'in part':
      if (!before) await writeJournal(path, journal);
      // no two runs write the same JSON object: its time stands in it; but it is written at once, at the end
      return { does: 'write', file: await PartialFile.continue(partial, manner.force || emit === 'json' ? 'replace' : 'throw'), journal };
    case 'to begin':
      await rm(partial, { force: true });
      await writeJournal(path, journal);
      return { does: 'write', file: await PartialFile.create(partial), journal };
  }
};

interface Situation {
  readonly situation: 'to begin' | 'in part' | 'perhaps finished' | 'finished';
  /** What an earlier run has noted, if this one goes on with it. */
  readonly before?: Journal | undefined;
}

const situationOf = async (output: OutputFile, manner: Manner, making: Making): Promise<Situation> => {
  const { path, name } = output;
  if (!manner.resume) {
    await refuseLeft(output, manner);
    return { situation: 'to begin' };
  }
  const before = await readJournal(path);
  const difference = before && differenceOf(before.making, making);
  if (difference !== undefined) {
    if (manner.force) return { situation: 'to begin' };
    throw cannotGoOn(name, difference);
  }
  const [isThere, isInPart] = [await exists(path), await exists(partialOf(path))];
  if (isThere && (await isFinished(path, before))) return { situation: 'finished' };
  if (isThere && !manner.force && !before?.overwrites) {
    if (!isInPart) return { situation: 'perhaps finished' };
    throw Object.assign(new Error('exists'), { code: 'EEXIST' });
  }
  return { situation: isInPart ? 'in part' : 'to begin', before };
};

/** The error for an output that was begun otherwise. @param difference - see `differenceOf` */
export const cannotGoOn = (name: string, difference: string): Fr2enError =>
  new Fr2enError('ERR_RESUME', `${name}: cannot go on from where it was cut: ${difference}`);
