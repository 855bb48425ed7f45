import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** What lets pages of other origins read the answers. @param origins - of `--origin` */
export const corsFor = (origins: readonly string[]): FastifyCorsOptions => ({
  origin: origins.includes('*') ? true : [...origins],
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  exposedHeaders: ['content-disposition', 'retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  maxAge: 600,
});

/** Methods that change nothing: a page elsewhere may link to the page, and cannot read what it is not allowed to. */
const isHarmless = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/**
 * Refuses what a page of another origin sends: CORS keeps it from reading the answer, but not from sending a form, and a server on the
 * reader's own machine can be reached from every page that is open there. Programs send none of these headers.
 *
 * @param origins - of `--origin`
 * @returns a function that throws `Problem` 403
 */
export const originCheck =
  (origins: readonly string[]) =>
  ({ method, headers, host }: Pick<FastifyRequest, 'method' | 'headers' | 'host'>): void => {
    if (isHarmless(method) || origins.includes('*')) return;
    const { origin } = headers;
    const site = headers['sec-fetch-site'];
    // a page cannot set this header; browsers leave it out for addresses without TLS that are not this machine's
    if (site === 'same-origin' || site === 'none' || (site === undefined && origin === undefined)) return;
    if (origin !== undefined && (origins.includes(origin) || isOwn(origin, host))) return;
    throw new Problem(403, 'forbidden', `pages of ${origin ?? 'other sites'} may not use this server. Allow them with --origin.`);
  };

const isOwn = (origin: string, host: string): boolean => {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: own } = new URL(origin);
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === own;
};
