import type { OpenMemory } from '../../../memory/store/types.js';
import type { MemoryArguments } from '../../arguments/arguments.js';
import { toStandardOutput } from '../../files/outputs.js';
import type { World } from '../../world.js';
import { confirmed } from './ask.js';
import { counted } from './stats.js';

/** `fr2en memory clear`. @returns 1 if the user does not want it after all */
export const clear = async (memory: OpenMemory, args: MemoryArguments, world: World): Promise<number> => {
  const { file, model, human } = memory.stats();
  const all = contents(model, human);
  if (!(await confirmed(`${file}: ${all} will be forgotten.`, args, world))) return 1;
  await memory.clear();
  return print(world, args, `${file}: ${all} forgotten.`);
};

/**
 * `fr2en memory clear` of a memory that cannot be opened: its file is taken away.
 *
 * @returns 1 if the user does not want it after all
 * @throws `ERR_MEMORY` if the file is no memory at all
 */
export const removeUnreadable = async (file: string, args: MemoryArguments, world: World): Promise<number> => {
  if (!(await confirmed(`${file}: this memory cannot be read any more, and its file will be deleted.`, args, world))) return 1;
  await world.services.removeMemory(file);
  return print(world, args, `${file}: deleted.`);
};

/**
 * `fr2en memory forget [French..]`. Age alone is no reason to forget what a person wrote: with `--older-than`, people's translations go
 * only if `--human` says so.
 *
 * @returns 1 if the user does not want it after all
 */
export const forget = async (memory: OpenMemory, args: MemoryArguments, world: World): Promise<number> => {
  const { names, olderThan } = args;
  const origin = args.origin ?? (olderThan === undefined ? undefined : 'model');
  const { file, human } = memory.stats();
  const isAllOfPeople = origin === 'human' && names.length === 0 && olderThan === undefined;
  if (isAllOfPeople && !(await confirmed(`${file}: ${counted(human, 'translation')} by people will be forgotten.`, args, world))) return 1;
  const which = { ...(origin && { origin }), ...(olderThan !== undefined && { olderThan: Date.now() - olderThan }) };
  let forgotten = 0;
  for (const one of names.length === 0 ? [which] : names.map((french) => ({ ...which, french }))) forgotten += await memory.forget(one);
  return print(world, args, `${counted(forgotten, 'translation')} forgotten.`);
};

const contents = (model: number, human: number): string =>
  `${counted(model, 'segment')} by the model and ${counted(human, 'translation')} by people`;

const print = async (world: World, { quiet }: MemoryArguments, line: string): Promise<0> => {
  if (!quiet) await toStandardOutput(world).write(Buffer.from(`${line}\n`));
  return 0;
};
