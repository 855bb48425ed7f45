import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { noMemory } from './none.js';
import type { Memory } from './types.js';

/** No memory by default: a library writes no files that nobody asked for. */
export const defaultMemory: Memory = noMemory;

/** @throws `ERR_OPTION` unless it is a memory */
export const validateMemory = ({ memory }: { readonly memory: unknown }): void => {
  if (typeof memory === 'object' && memory !== null && 'recall' in memory) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `memory: ${inspect(memory, { depth: 0 })} is no memory. Open one with openMemory(), or use false for none.`,
  );
};
