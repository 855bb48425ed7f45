import pLimit, { type LimitFunction } from 'p-limit';
import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import type { Urgency } from '../marian/types.js';

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

/** The batches in flight of each urgency. */
export type Slots = Readonly<Record<Urgency, Limit>>;

/**
 * A translator's slots, shared by all its calls. Express batches have slots of their own, which bulk ones never fill: half as many, one for
 * each process, since what arrives while it works is better merged into its next batch.
 */
export const createSlots = (concurrency: number): Slots => ({ express: pLimit(Math.ceil(concurrency / 2)), bulk: pLimit(concurrency) });
