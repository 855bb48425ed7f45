import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fr2enError } from '../../../errors.js';
import { isForeign } from '../../../memory/store/problems.js';
import type { OpenMemory } from '../../../memory/store/types.js';
import { memoryFile } from '../../../models/store/places.js';
import type { MemoryAction, MemoryArguments } from '../../arguments/arguments.js';
import { toStandardOutput } from '../../files/outputs.js';
import { say, type World } from '../../world.js';
import { clear, forget, removeUnreadable } from './take-out.js';
import { exportMemory } from './export.js';
import { importFiles } from './import.js';
import { statsLines } from './stats.js';

/**
 * `fr2en memory stats|import|export|clear|forget [names..]`
 *
 * @returns the exit code
 * @throws `ERR_MEMORY`, `ERR_OUTPUT`, `ERR_OPTION`
 */
export const memory = async (args: MemoryArguments, world: World): Promise<number> => {
  const file = resolve(args.file ?? memoryFile(world.env));
  // to look into a memory makes none: the name may be mistyped
  if (args.action !== 'import' && !(await isThere(file))) return withoutMemory(args, file, world);
  const opening = world.services.openMemory({ file, onTrouble: (error) => say(world, error.message) });
  const open = await opening.catch((error: unknown) => {
    if (args.action === 'clear' && !isForeign(error as Error)) return undefined;
    throw error;
  });
  if (!open) return removeUnreadable(file, args, world);
  try {
    return await actions[args.action](open, args, world);
  } finally {
    await open.close();
  }
};

type Action = (memory: OpenMemory, args: MemoryArguments, world: World) => Promise<number>;

const stats: Action = async (open, { json }, world) => {
  const found = open.stats();
  const text = json ? JSON.stringify(found, undefined, 2) : statsLines(found).join('\n');
  await toStandardOutput(world).write(Buffer.from(`${text}\n`));
  return 0;
};

const actions: Readonly<Record<MemoryAction, Action>> = { stats, import: importFiles, export: exportMemory, clear, forget };

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const withoutMemory = ({ action, file: named }: MemoryArguments, file: string, world: World): number => {
  if (action === 'clear') {
    say(world, `${file}: there is no translation memory to clear.`);
    return 0;
  }
  const cure = named === undefined ? 'The first translation or import makes one.' : 'Check --memory; a translation or an import makes one.';
  throw new Fr2enError('ERR_MEMORY', `${file}: there is no translation memory. ${cure}`);
};
