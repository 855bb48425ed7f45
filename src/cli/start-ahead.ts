import { existsSync } from 'node:fs';
import { memoryFile } from '../models/store/places.js';
import type { TranslateArguments } from './arguments/arguments.js';
import { modelIn, type World } from './world.js';

/**
 * Starts a process for the model while the command is still being imported. It loads the model at once if there is no translation memory
 * yet; one that is there may know every sentence, and loading would be work for nothing.
 */
export const startAhead = ({ memory, translator }: TranslateArguments, world: World): Promise<void> => {
  const mayKnowAll = memory !== false && existsSync(memory.file ?? memoryFile());
  return world.services.startAhead(mayKnowAll ? undefined : { ...translator, model: translator.model ?? modelIn(world) });
};
