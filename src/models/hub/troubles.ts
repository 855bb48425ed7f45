import { Fr2enError } from '../../errors.js';
import { modelsFolder } from '../store/places.js';
import type { Hub } from './connection.js';
import { Silence } from './patience.js';

/** What is requested, as messages name it. */
export interface Wanted {
  /** As the user wrote it. */
  readonly name: string;
  /** `owner/name` on the hub. */
  readonly repository: string;
  /** Branch, tag or commit; undefined for the hub's default branch. */
  readonly revision: string | undefined;
}

/** The hub answered, but not with what was requested. */
export const refused = (wanted: Wanted, { endpoint, hasToken }: Hub, { status }: Response, url: string): Fr2enError => {
  const { name, repository, revision } = wanted;
  const at = `${endpoint}/${repository}`;
  const cures: Readonly<Record<number, string>> = {
    // the hub says 401, not 404, about what strangers must not know
    401: hasToken
      ? `${at} does not exist, or the token in HF_TOKEN does not give access to it. Check the name and the token.`
      : `${at} does not exist, or needs a token. Check the name; if it is right, set HF_TOKEN to a token that can read it.`,
    403: `access to ${at} is restricted${hasToken ? ', and the token in HF_TOKEN does not grant it' : ''}. Open that page, accept its terms, and set HF_TOKEN.`,
    404: `${at}${revision === undefined ? '' : ` at revision ${revision}`} does not exist. Check the name${revision === undefined ? '' : ' and the revision'}.`,
    429: `too many requests${hasToken ? '' : '; the hub allows more with a token (HF_TOKEN)'}. Try again in a few minutes; the download will continue where it stopped.`,
  };
  const cure = cures[status] ?? 'Try again later; the download will continue where it stopped.';
  return new Fr2enError('ERR_DOWNLOAD', `${name}: ${hostOf(url)} answered ${status}: ${cure}`);
};

/** There was no response, or it broke off too often. */
export const unreachable = ({ name }: Wanted, url: string, cause: unknown): Fr2enError =>
  new Fr2enError(
    'ERR_DOWNLOAD',
    `${name}: ${hostOf(url)} cannot be reached (${reasonOf(cause)}). Check the network and try again; the download will continue where it stopped. ` +
      `Behind a proxy, set HTTPS_PROXY; for a mirror, HF_ENDPOINT. Without a network, copy ${modelsFolder()} from a machine that has the model, ` +
      'or use --model compact.',
    { cause },
  );

/** What arrived is not what the hub listed. */
export const wrongFile = ({ name, repository }: Wanted, { endpoint }: Hub, file: string, what: string): Fr2enError =>
  new Fr2enError(
    'ERR_DOWNLOAD',
    `${name}: ${file} of ${endpoint}/${repository} ${what}; the download was discarded. Try again; if it keeps happening, suspect the hub, or a proxy on the way to it.`,
  );

const hostOf = (url: string): string => new URL(url).host;

const reasonOf = (error: unknown): string => {
  const { code, message } = rootOf(error) as NodeJS.ErrnoException;
  // many people know the system's codes (ENOTFOUND), nobody knows undici's: a proxy that refuses is UND_ERR_ABORTED
  return code === undefined || code.startsWith('UND_') ? message : code;
};

/** The error at the end of a chain of causes: fetch calls all of them "fetch failed". */
const rootOf = (error: unknown): unknown => {
  const { cause } = error as Error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors[0];
  return cause instanceof Error ? rootOf(cause) : error;
};

const passing = [
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Whether a retry may succeed after a connection broke. A host that does not exist still will not in a second. */
export const isPassing = (error: unknown): boolean => {
  const root = rootOf(error);
  if (root instanceof Silence) return true;
  const { code, message } = root as NodeJS.ErrnoException;
  return code === undefined ? /terminated|closed/u.test(message) : passing.includes(code);
};
