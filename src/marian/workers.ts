import { availableParallelism, totalmem } from 'node:os';
import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

const most = 64;

/** Processes that run the model: PLACEHOLDER */
export const defaultWorkers = (cores = availableParallelism(), memory = totalmem()): number =>
  Math.max(1, Math.min(cores, Math.floor(memory / 2 ** 30), 4));

/** @throws `ERR_OPTION` where the number of processes is not a whole number from 1 to 64. */
export const validateWorkers = ({ workers }: { readonly workers: number }): void => {
  if (Number.isInteger(workers) && workers >= 1 && workers <= most) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `workers: ${inspect(workers)} is not a whole number from 1 to ${most}. Leave it out to have it chosen from cores and memory.`,
  );
};
