import { inspect } from 'node:util';
import { isIP } from 'node:net';
import { checkOptions, type Kind } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import { toSettings, type TranslatorOptions } from '../options.js';
import type { Limits, ServerOptions } from './types.js';

/** The options of a server, with every default filled in. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly keys: string | undefined;
  readonly open: boolean;
  readonly origin: readonly string[];
  readonly trustProxy: boolean;
  readonly limits: Limits;
  readonly log: Exclude<ServerOptions['log'], undefined>;
  /** Milliseconds. */
  readonly grace: number;
  readonly models: readonly string[];
  readonly translator: TranslatorOptions;
}

/** The default of `--host`. */
export const defaultHost = '127.0.0.1';
/** The default of `--port`. */
export const defaultPort = 5000;
/** The default of `--limit-…`. */
export const defaultLimits: Limits = {
  characters: 200_000,
  file: 50_000_000,
  queue: 2_000_000,
  jobs: 100,
  rate: 600,
  seconds: 60,
  keep: 60,
};

/**
 * Fills in the defaults and checks every value, before anything is opened.
 *
 * @throws `ERR_OPTION`, naming what is wrong and what would be right
 */
export const toServerSettings = (options: ServerOptions = {}): ServerSettings => {
  checkOptions(options, kinds);
  const { host = defaultHost, port = defaultPort, grace = 30, log = 'silent', origin = [], translator = {} } = options;
  toSettings(translator);
  validatePort(port);
  validateWhole('grace', grace, [0, 3600]);
  validateLimits(options.limits ?? {});
  if (options.keys === undefined && !(options.open ?? false) && !isThisMachine(host)) throw unprotected(host);
  return {
    host,
    port,
    keys: options.keys,
    open: options.open ?? false,
    origin: typeof origin === 'string' ? [origin] : origin,
    trustProxy: options.trustProxy ?? false,
    limits: { ...defaultLimits, ...options.limits },
    log,
    grace: grace * 1000,
    models: options.models ?? [],
    translator,
  };
};

/** Whether only programs on this machine can reach an address. */
export const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

const kinds: Readonly<Record<keyof ServerOptions, Kind>> = {
  host: 'any',
  port: 'any',
  keys: 'any',
  open: 'boolean',
  origin: 'any',
  trustProxy: 'boolean',
  limits: 'any',
  log: 'any',
  grace: 'any',
  models: 'any',
  translator: 'any',
};

/** @throws `ERR_OPTION` unless it is a port */
export const validatePort = (port: number): void => validateWhole('port', port, [0, 65_535]);

/** @throws `ERR_OPTION` for a limit that does not exist, or that is not a whole number */
export const validateLimits = (limits: Partial<Limits>): void => {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultLimits, name)) {
      throw new Fr2enError('ERR_OPTION', `limits.${name}: there is no such limit. Use ${Object.keys(defaultLimits).join(', ')}.`);
    }
    validateWhole(`limits.${name}`, value, [name === 'rate' ? 0 : 1, Number.MAX_SAFE_INTEGER]);
  }
};

const validateWhole = (name: string, value: number, [least, most]: readonly [number, number]): void => {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new Fr2enError('ERR_OPTION', `${name}: ${inspect(value)} is not a whole number ${range}.`);
};

const unprotected = (host: string): Fr2enError =>
  new Fr2enError(
    'ERR_OPTION',
    `host: ${host} can be reached from other machines, and no keys are asked for. Name a file of keys (keys, --keys FILE), or say that anyone may use it (open, --open).`,
  );
