import type { Emit } from '../../documents/outputs/emit.js';
import type { OpenMemory } from '../../memory/store/types.js';
import type { TranslatorOptions } from '../../options.js';
import type { MemoryChoice } from '../arguments/memory-options.js';
import { exitCodeOf } from '../messages/failures.js';
import { say, type World } from '../world.js';

/**
 * Opens the translation memory of a run. A memory saves time and nothing else: if there is trouble with it, one line says so, and the work
 * goes on without it.
 *
 * @throws `ERR_OPTION` for a wrong size; `ERR_MEMORY` for a file that the user has named and that cannot be opened
 */
export const openedMemory = async (choice: MemoryChoice | false, world: World): Promise<OpenMemory | undefined> => {
  if (choice === false) return undefined;
  const { file, size } = choice;
  try {
    return await world.services.openMemory({
      ...(file !== undefined && { file }),
      ...(size !== undefined && { size }),
      // what is there is still used
      onTrouble: ({ message }) => say(world, `${message} Going on without keeping what is translated.`),
    });
  } catch (error) {
    if (file !== undefined || exitCodeOf(error) === 2) throw error;
    say(world, `${messageOf(error)} Going on without the translation memory.`);
    return undefined;
  }
};

/** Has the memory of a run open for as long as the work takes. @throws the errors of `openedMemory`; what the work throws */
export const withMemory = async <Result>(
  choice: MemoryChoice | false,
  world: World,
  work: (memory: OpenMemory | undefined) => Promise<Result>,
): Promise<Result> => {
  const memory = await openedMemory(choice, world);
  try {
    return await work(memory);
  } finally {
    await memory?.close();
  }
};

/** The options of a translator that uses it. What people wrote for similar sentences goes into the outputs that have a place for it. */
export const usesOf = (memory: OpenMemory | undefined, emit: Emit): Pick<TranslatorOptions, 'memory' | 'suggestions'> =>
  memory ? { memory, suggestions: emit === 'json' || emit === 'jsonl' || emit === 'xliff' ? 3 : 0 } : {};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
