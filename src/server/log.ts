import type { FastifyRequest } from 'fastify';
import { destination, pino, type DestinationStream, type Logger } from 'pino';
import { Fr2enError, type ErrorCode, systemTrouble } from '../errors.js';
import { Problem } from './problems/problem.js';
import type { ServerSettings } from './options.js';

/** Where the server writes what happened, a JSON object a line: never a text, an address with its query, or a key. */
export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>;

/**
 * Makes the log.
 *
 * @param stream - for tests; standard error otherwise, written at once, and given up when its reader goes away
 */
export const createLog = ({ log }: Pick<ServerSettings, 'log'>, stream: DestinationStream = destination({ fd: 2, sync: true })): Logger =>
  pino({ name: 'fr2en', level: log, serializers: { err: shownError, req: shownRequest, res: () => undefined } }, stream);

/** Of a request only what its route is: its address may hold a text. */
const shownRequest = ({ method, routeOptions }: FastifyRequest): unknown => ({ method, route: routeOptions.url });

interface ShownError {
  readonly type: string;
  readonly code?: unknown;
  readonly message?: string;
  readonly stack: readonly string[];
  readonly cause?: ShownError;
}

/** Where an error was thrown. What it says is left out unless we know that it quotes no text, as that of a `SyntaxError` may. */
const shownError = (error: unknown): ShownError => {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const { code } = error as { readonly code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(isDiscreet(error) && { message: error.message }),
    stack: (error.stack ?? '').split('\n').flatMap((line) => /^\s+at (.+)$/u.exec(line)?.[1] ?? []),
    ...(error.cause !== undefined && { cause: shownError(error.cause) }),
  };
};

const isDiscreet = (error: Error): boolean =>
  error instanceof Problem || systemTrouble(error) !== undefined || (error instanceof Fr2enError && ofTheServer.has(error.code));

/** Codes of what is wrong with the machine, not with a text. */
const ofTheServer: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ERR_MODEL_NOT_FOUND',
  'ERR_MODEL_CORRUPT',
  'ERR_STORE',
  'ERR_TEMPORARY',
  'ERR_WORKER',
  'ERR_DISPOSED',
  'ERR_SERVER',
]);
