import type { Options } from 'yargs';
import { defaultHost, defaultPort, validateHost, validatePort } from '../../../server/address-option.js';
import { defaultGrace, validateGrace } from '../../../server/grace-option.js';
import { defaultLimits, validateLimit } from '../../../server/limits.js';
import { logLevels, validateLog } from '../../../server/log-option.js';
import { validateOrigin } from '../../../server/security/origin-option.js';
import type { Limits } from '../../../server/types.js';
import { memoryOptions } from '../memory-options.js';
import { translatorOptions } from '../option-table.js';
import { all, checkedBy, countedBy, flag, takesAnything } from '../values.js';

const addressGroup = 'Address and access:';
const limitsGroup = 'Limits:';
const serverGroup = 'Server:';

const limit = (name: keyof Limits, describe: string) =>
  ({
    type: 'string',
    requiresArg: true,
    default: defaultLimits[name],
    describe,
    group: limitsGroup,
    coerce: countedBy((value) => {
      validateLimit(`limit-${name}`, name, value);
    }),
  }) as const satisfies Options;

/** Options of `fr2en serve`. */
export const serveOptions = {
  host: {
    type: 'string',
    requiresArg: true,
    default: defaultHost,
    describe: 'address to listen on; 0.0.0.0 for all of this machine',
    group: addressGroup,
    coerce: checkedBy<string>(validateHost),
  },
  port: {
    type: 'string',
    requiresArg: true,
    default: defaultPort,
    describe: 'port to listen on; 0 takes any that is free',
    group: addressGroup,
    coerce: countedBy(validatePort),
  },
  keys: {
    type: 'string',
    requiresArg: true,
    describe: 'file with the SHA-256 of a key on each line, and behind it whose it is: then every text needs a key',
    group: addressGroup,
    coerce: takesAnything,
  },
  open: flag('let anyone who can reach the address use the server, without a key', addressGroup),
  origin: {
    type: 'string',
    requiresArg: true,
    describe: 'let web pages of this origin use it (https://intranet.example); may be given several times; * for any',
    group: addressGroup,
    coerce: all<string>((origin) => {
      checkedBy<string>(validateOrigin)(origin);
    }),
  },
  'trust-proxy': flag('a proxy stands before it: believe its X-Forwarded-For, -Proto and -Host', addressGroup),
  'limit-characters': limit('characters', 'characters of the texts of one request'),
  'limit-file': limit('file', 'bytes of a file'),
  'limit-queue': limit('queue', 'characters of texts that wait, all requests together'),
  'limit-jobs': limit('jobs', 'files that are kept'),
  'limit-rate': limit('rate', 'requests a minute of one key, or else of one address; 0: any number'),
  'limit-seconds': limit('seconds', 'seconds that a request may take to arrive'),
  'limit-keep': limit('keep', 'minutes that a translated file is kept'),
  grace: {
    type: 'string',
    requiresArg: true,
    default: defaultGrace,
    describe: 'seconds that requests have to finish after Ctrl-C or SIGTERM; a second one ends it at once',
    group: serverGroup,
    coerce: countedBy(validateGrace),
  },
  log: {
    type: 'string',
    requiresArg: true,
    choices: logLevels,
    default: 'info',
    describe: 'what is logged on standard error, a JSON object a line: never a text',
    group: serverGroup,
    coerce: checkedBy<string>(validateLog),
  },
  ...translatorOptions,
  ...memoryOptions,
  model: {
    ...translatorOptions.model,
    describe: `${translatorOptions.model.describe}; given several times, requests may choose the others`,
    coerce: all<string>(() => undefined),
  },
} as const satisfies Record<string, Options>;
