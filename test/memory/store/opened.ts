import { type MemoryOptions, openMemory } from '../../../src/memory/open.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';

/** A memory for `await using`: its published type does without that library of TypeScript. */
export const opened = (options: MemoryOptions): Promise<OpenMemory & AsyncDisposable> => openMemory(options);
