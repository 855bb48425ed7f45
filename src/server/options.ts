import { inspect } from 'node:util';
import { checkModelName, checkOptions, type Kind } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import { toSettings, type TranslatorOptions } from '../options.js';
import { defaultHost, defaultPort, isThisMachine, validateHost, validatePort } from './address-option.js';
import { defaultGrace, validateGrace } from './grace-option.js';
import { toLimits } from './limits.js';
import { type LogLevel, validateLog } from './log-option.js';
import { validateOrigin } from './security/origin-option.js';
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
  readonly log: LogLevel;
  /** Milliseconds. */
  readonly grace: number;
  readonly models: readonly string[];
  readonly translator: TranslatorOptions;
}

/**
 * Fills in the defaults and checks every value, before anything is opened.
 *
 * @throws `ERR_OPTION`, naming what is wrong and what would be right
 */
export const toServerSettings = (options: ServerOptions = {}): ServerSettings => {
  checkOptions(options, kinds);
  const { host = defaultHost, port = defaultPort, grace = defaultGrace, log = 'silent', memory } = options;
  const { keys, open = false, trustProxy = false, models = [] } = options;
  const origin = typeof options.origin === 'string' ? [options.origin] : (options.origin ?? []);
  if (options.translator !== undefined) toSettings(options.translator);
  const translator = { ...options.translator, ...(memory !== undefined && { memory }) };
  toSettings(translator);
  validateHost(host);
  validatePort(port);
  validateGrace(grace);
  validateLog(log);
  if (keys !== undefined) validateKeys(keys);
  listed('origin', origin).forEach(validateOrigin);
  listed('models', models).forEach((model) => {
    checkModelName('models', model);
  });
  const limits = toLimits(options.limits);
  if (keys === undefined && !open && !isThisMachine(host)) throw unprotected(host);
  return { host, port, keys, open, origin, trustProxy, limits, log, grace: grace * 1000, models, translator };
};

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
  memory: 'any',
  translator: 'any',
};

const validateKeys = (keys: unknown): void => {
  if (typeof keys === 'string' && keys !== '') return;
  throw new Fr2enError('ERR_OPTION', `keys: ${inspect(keys)} is not the path of a file. Name one with the hash of a key on each line.`);
};

const listed = (name: string, list: unknown): readonly unknown[] => {
  if (Array.isArray(list)) return list as readonly unknown[];
  throw new Fr2enError('ERR_OPTION', `${name}: ${inspect(list)} is not a list. Pass an array.`);
};

const unprotected = (host: string): Fr2enError =>
  new Fr2enError(
    'ERR_OPTION',
    `host: ${host} can be reached from other machines, and no keys are asked for. Name a file of keys (keys, --keys FILE), or say that anyone may use it (open, --open).`,
  );
