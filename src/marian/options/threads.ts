import { availableParallelism } from 'node:os';
import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

const most = 64;

/** ONNX threads in each process: the cores divided among the processes. */
export const defaultThreads = (workers: number, cores = availableParallelism()): number => Math.max(1, Math.floor(cores / workers));

/** @throws `ERR_OPTION` if it is not a whole number from 1 to 64 */
export const validateThreads = ({ threads }: { readonly threads: number }): void => {
  if (Number.isInteger(threads) && threads >= 1 && threads <= most) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `threads: ${inspect(threads)} is not a whole number from 1 to ${most}. Leave it out to let cores and workers decide.`,
  );
};
