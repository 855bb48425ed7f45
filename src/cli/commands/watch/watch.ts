import { join } from 'node:path';
import { Fr2enError, systemTrouble } from '../../../errors.js';
import { withLock } from '../../../models/store/lock.js';
import type { WatchArguments } from '../../arguments/arguments.js';
import { readGlossaries } from '../../files/glossaries.js';
import { usesOf, withMemory } from '../../files/memory.js';
import { fileError } from '../../messages/failures.js';
import { endingOf, modelIn, say, type World } from '../../world.js';
import { defaultRhythm, type Desk, OnDemand, type Rhythm } from './desk.js';
import { findFolders, type Folders } from './folder/folders.js';
import { FailureList } from './record/failure-list.js';
import { Journal } from './record/journal.js';
import { optionsPrint } from './record/options-print.js';
import { Session } from './session.js';

/**
 * `fr2en watch IN OUT`: translates what is in a folder, and what is put there, until it is stopped; with `--once`, what is there and new.
 *
 * @returns the exit code: 0; 1 if a file failed with `--once`; that of the ending if it was stopped
 * @throws `Fr2enError` for what ends it: `ERR_OPTION`, `ERR_INPUT` if the folder is not there, `ERR_OUTPUT`, `ERR_MODEL_…`
 */
export const watch = async (args: WatchArguments, world: World, rhythm: Rhythm = defaultRhythm): Promise<number> => {
  // the messages have no reader any more: that is no reason to stop
  world.stderr.on('error', () => undefined);
  const folders = await findFolders(args.from, args.to);
  const model = args.translator.model ?? modelIn(world);
  // a wrong name is told now, not when the first file comes
  await world.services.models.modelPath(model);
  const glossary = await readGlossaries(args, world);
  const options = { ...args.translator, ...glossary, model };
  return withMemory(args.memory, world, async (memory) => {
    const translator = new OnDemand(() => world.services.createTranslator({ ...options, ...usesOf(memory, args.emit) }));
    try {
      return await alone(folders, args, world, () =>
        watchAlone(args, world, { folders, translator, rhythm, options: optionsPrint(options, args) }),
      );
    } finally {
      await translator.drop();
    }
  });
};

const watchAlone = async (
  args: WatchArguments,
  world: World,
  rest: Pick<Desk, 'folders' | 'translator' | 'rhythm' | 'options'>,
): Promise<number> => {
  const { folders } = rest;
  const desk: Desk = {
    ...rest,
    args,
    world,
    journal: await Journal.open(folders.from, folders.to, args),
    failures: new FailureList(folders.to, world),
  };
  // of the run before: what still fails comes back
  await desk.failures.save();
  const session = new Session(desk);
  if (!args.quiet && !args.once) say(world, `watching ${args.from}, English goes to ${args.to}; Ctrl-C ends it.`);
  try {
    await session.run();
  } catch (error) {
    const ending = endingOf(world.stop.signal);
    if (!ending) throw error;
    say(world, `${ending.why}: ${session.summary}. The same command goes on from here.`);
    return ending.exitCode;
  }
  if (!args.quiet && session.hasWorked) say(world, `${session.summary}.`);
  return desk.failures.size > 0 ? 1 : 0;
};

/** A killed watch leaves its lock, which is then not touched any more. Times in milliseconds. */
const beat = { every: 1000, stale: 6000 };

/** Only one watch at a time writes to a folder. @throws `ERR_OUTPUT` if another one does */
const alone = async (folders: Folders, args: WatchArguments, world: World, work: () => Promise<number>): Promise<number> => {
  const waiting = new AbortController();
  const limit = setTimeout(() => {
    waiting.abort();
  }, 2 * beat.stale);
  const signal = AbortSignal.any([waiting.signal, world.stop.signal]);
  const onWait = (): void => {
    if (!args.quiet) say(world, `${args.to}: waiting for another fr2en watch, or for the lock of one that was killed.`);
  };
  try {
    return await withLock(
      join(folders.to, '.fr2en-watch.lock'),
      () => {
        clearTimeout(limit);
        return work();
      },
      { signal, beat, onWait },
    );
  } catch (error) {
    if (!waiting.signal.aborted) throw systemTrouble(error) ? fileError('ERR_OUTPUT', args.to, error, 'OUT') : error;
    throw new Fr2enError(
      'ERR_OUTPUT',
      `${args.to}: another fr2en watch writes to this folder. End that one first, or choose another folder.`,
    );
  } finally {
    clearTimeout(limit);
  }
};
