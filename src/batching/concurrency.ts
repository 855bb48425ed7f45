import pLimit, { type LimitFunction } from 'p-limit';
import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Runs a task as soon as fewer than the agreed number are running. */
export type Limit = LimitFunction;

/** One batch is being worked on by each worker while another waits at its door, so that no worker idles between two. */
export const defaultConcurrency = (workers: number): number => workers * 2;

/** @throws `ERR_OPTION` where the number of batches in flight is not a whole number from 1 to 256. */
export const validateConcurrency = ({ concurrency }: { readonly concurrency: number }): void => {
  if (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 256) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `concurrency: ${inspect(concurrency)} is not a whole number from 1 to 256. Leave it out to have it chosen from the workers.`,
  );
};

/** The one queue of a translator: batches of all its calls share it. */
export const createLimit = (concurrency: number): Limit => pLimit(concurrency);
