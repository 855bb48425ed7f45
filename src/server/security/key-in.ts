import type { FastifyRequest } from 'fastify';

/** `Authorization: Bearer …` (ours), `Authorization: DeepL-Auth-Key …`. */
const header = /^(?:Bearer|DeepL-Auth-Key)\s+(?<key>\S+)\s*$/iu;

/** The key that a request brings in its headers; undefined if it brings none. */
export const keyIn = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  header.exec(headers.authorization ?? '')?.groups?.['key'];
