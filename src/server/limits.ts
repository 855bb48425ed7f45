import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import type { Limits } from './types.js';

/** What a server takes on by default. */
export const defaultLimits: Limits = {
  characters: 200_000,
  file: 50_000_000,
  queue: 2_000_000,
  jobs: 100,
  rate: 600,
  seconds: 60,
  keep: 60,
};

/** Least and most of each limit. Times are bounded by what a timer can hold. */
const ranges: Readonly<Record<keyof Limits, readonly [number, number]>> = {
  characters: [1, 50_000_000],
  file: [1, 1_000_000_000],
  queue: [1, Number.MAX_SAFE_INTEGER],
  jobs: [1, 1_000_000],
  rate: [0, Number.MAX_SAFE_INTEGER],
  seconds: [1, 86_400],
  keep: [1, 10_080],
};

/**
 * All limits, the defaults filled in.
 *
 * @throws `ERR_OPTION` for a limit that does not exist, or that is not a whole number in its range
 */
export const toLimits = (given: Partial<Limits> = {}): Limits => {
  if (typeof given !== 'object' || (given as unknown) === null) {
    throw new Fr2enError('ERR_OPTION', `limits: ${inspect(given)} is not an object. Pass e.g. { rate: 60 }.`);
  }
  const limits = { ...defaultLimits };
  for (const [name, value] of Object.entries(given)) {
    if (!isLimit(name)) {
      throw new Fr2enError('ERR_OPTION', `limits.${name}: there is no such limit. Use ${Object.keys(defaultLimits).join(', ')}.`);
    }
    if ((value as unknown) === undefined) continue;
    validateLimit(`limits.${name}`, name, value);
    Object.assign(limits, { [name]: value });
  }
  return limits;
};

/**
 * Checks a limit.
 *
 * @param label - what its user calls it: `limits.rate`, `limit-rate`
 * @throws `ERR_OPTION` unless it is a whole number in its range
 */
export const validateLimit = (label: string, name: keyof Limits, value: unknown): void => {
  validateWhole(label, value, ranges[name]);
};

const isLimit = (name: string): name is keyof Limits => Object.hasOwn(defaultLimits, name);

/** @throws `ERR_OPTION` unless it is a whole number in a range */
export const validateWhole = (name: string, value: unknown, [least, most]: readonly [number, number]): void => {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new Fr2enError('ERR_OPTION', `${name}: ${inspect(value)} is not a whole number ${range}.`);
};
