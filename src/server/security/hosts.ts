import type { FastifyRequest } from 'fastify';
import { hostIn, isThisMachine } from '../address-option.js';
import type { ServerSettings } from '../options.js';
import { Problem } from '../problems/problem.js';

type Settings = Pick<ServerSettings, 'host' | 'keys' | 'open' | 'trustProxy'>;

/**
 * Refuses requests to names that are not this machine's, where the server is for this machine alone.
 *
 * A web page may give its own name the address 127.0.0.1 (DNS rebinding); the browser then takes the server for a part of that page, and
 * lets the page read its answers. The name stands in `Host`. Where a key is needed the page has none, and where anyone may ask (`--open`)
 * or a proxy stands before the server, other names are right.
 *
 * @returns a function that throws `Problem` 403; undefined where any name is right
 */
export const hostCheck = ({ host, keys, open, trustProxy }: Settings): ((request: FastifyRequest) => void) | undefined => {
  if (keys !== undefined || open || trustProxy || !isThisMachine(host)) return undefined;
  return ({ headers }) => {
    const name = headers.host === undefined ? undefined : hostIn(headers.host);
    // without a name (HTTP/1.0) it is no browser
    if (headers.host === undefined || name === host || (name !== undefined && isThisMachine(name))) return;
    throw new Problem(403, 'forbidden', `this server answers to ${host} and localhost only. If others may use it, start it with --open.`);
  };
};
