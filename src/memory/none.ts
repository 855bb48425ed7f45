import type { Memory } from './types.js';

/** A memory that keeps nothing. */
export const noMemory: Memory = {
  recall: () => undefined,
  keep: async () => undefined,
  humanOf: () => undefined,
  similarTo: () => [],
};
