import { availableParallelism, totalmem } from 'node:os';
import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

const most = 64;

/** Each process holds the model and the cache of its batch: about 0.5 GB with the embedded model; 1 GB leaves room for a larger one. */
const memoryOfOne = 2 ** 30;
/** More would outrun the single process that reads, segments and writes. */
const mostByDefault = 4;

/**
 * Processes that run the model: one per core, each with one thread. On two cores this was never slower than one process with two threads,
 * and three times as fast at 4 beams while another program kept a core busy: the threads of a process wait for the slowest at every
 * operation.
 */
export const defaultWorkers = (cores = availableParallelism(), memory = totalmem()): number =>
  Math.max(1, Math.min(cores, Math.floor(memory / memoryOfOne), mostByDefault));

/** @throws `ERR_OPTION` if it is not a whole number from 1 to 64 */
export const validateWorkers = ({ workers }: { readonly workers: number }): void => {
  if (Number.isInteger(workers) && workers >= 1 && workers <= most) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `workers: ${inspect(workers)} is not a whole number from 1 to ${most}. Leave it out to let cores and memory decide.`,
  );
};
