import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import type { ServerOptions } from './types.js';

/** How much is logged. */
export type LogLevel = Exclude<ServerOptions['log'], undefined>;

/** From nothing to everything. */
export const logLevels: readonly LogLevel[] = ['silent', 'error', 'warn', 'info', 'debug'];

/** @throws `ERR_OPTION` */
export const validateLog = (log: unknown): void => {
  if (logLevels.includes(log as LogLevel)) return;
  throw new Fr2enError('ERR_OPTION', `log: ${inspect(log)} is not a level. Use ${logLevels.join(', ')}.`);
};
