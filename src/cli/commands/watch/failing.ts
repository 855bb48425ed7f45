import { Fr2enError, systemTrouble, type ErrorCode } from '../../../errors.js';
import { unexpected } from '../../messages/failures.js';
import type { Stamp } from './folder/arrivals.js';
import type { Failure } from './record/failure-list.js';

/** What no other file would fare better with. */
const fatal: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['ERR_OPTION', 'ERR_MODEL_NOT_FOUND', 'ERR_MODEL_CORRUPT', 'ERR_DISPOSED']);

/** What may pass without a change of the file: a full disk, other English in the way, a process that does not start. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['ERR_OUTPUT', 'ERR_WORKER', 'ERR_TEMPORARY']);

/** Whether an error is no matter of one file, and ends the watch. */
export const isFatal = (error: unknown): boolean => error instanceof Fr2enError && fatal.has(error.code);

/** Whether the model's process does not work: it is started anew, after a while. */
export const isOfWorker = (error: unknown): boolean =>
  error instanceof Fr2enError && (error.code === 'ERR_WORKER' || error.code === 'ERR_TEMPORARY');

/** The entry of the list for a file that failed. @param name - of the file, as its user knows it */
export const failureOf = (error: unknown, name: string, stamp: Stamp): Failure => {
  const what = error instanceof Fr2enError ? error.message : unexpected(error);
  const message = what.startsWith(name) ? what : `${name}: ${what}`;
  const mayPass = error instanceof Fr2enError && (passing.has(error.code) || systemTrouble(error.cause) !== undefined);
  return { message, when: new Date(), again: mayPass ? 'later' : 'changed', stamp };
};
