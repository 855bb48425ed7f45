import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from '../../framework.js';
import { begun } from '../../problems/our-form.js';
import type { Problem, ProblemCode } from '../../problems/problem.js';

/** Schema of a problem. */
export const problemSchema = Type.Object({ error: Type.String({ description: 'what is wrong' }) });

/** Schemas of the answers that are problems. */
export const problemSchemas = {
  400: problemSchema,
  403: problemSchema,
  413: problemSchema,
  429: problemSchema,
  500: problemSchema,
  503: problemSchema,
};

/** Writes a problem as LibreTranslate does: `{ "error": "…" }`. */
export const libreForm = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = begun(error, request, reply);
  void reply.code(statuses[problem.status] ?? problem.status).send({ error: messageOf(problem, error) });
};

/** LibreTranslate answers 400 to whatever is wrong with a request but a wrong key; a text that is too large is told apart here. */
const statuses: Readonly<Record<number, number>> = { 401: 400, 415: 400, 422: 400 };

/** What its clients know, where the protocol has words of its own. */
const messages: Partial<Record<ProblemCode, string>> = {
  unauthorized: 'An API key is needed: send it as api_key',
  wrong_key: 'Invalid API key',
};

const messageOf = ({ code, status, message }: Problem, { validation }: Pick<FastifyError, 'validation'>): string => {
  const missing = validation?.find(({ keyword }) => keyword === 'required')?.params['missingProperty'];
  if (typeof missing === 'string') return `Invalid request: missing ${missing} parameter`;
  if (validation) return `Invalid request: ${message}`;
  if (status === 429) return `Slowdown: ${message}`;
  return messages[code] ?? message;
};
