import pLimit, { type LimitFunction } from 'p-limit';
import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Runs a task as soon as fewer than the permitted number are running. */
export type Limit = LimitFunction;

/** Each worker has one batch in progress and another waiting, so that it never idles between two. */
export const defaultConcurrency = (workers: number): number => workers * 2;

/** @throws `ERR_OPTION` if the number of batches in flight is not a whole number from 1 to 256. */
export const validateConcurrency = ({ concurrency }: { readonly concurrency: number }): void => {
  if (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 256) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `concurrency: ${inspect(concurrency)} is not a whole number from 1 to 256. Leave it out to let the number of workers decide.`,
  );
};

/** A translator's one queue, shared by the batches of all its calls. */
export const createLimit = (concurrency: number): Limit => pLimit(concurrency);
