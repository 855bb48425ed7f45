import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from '../../framework.js';
import { begun } from '../../problems/our-form.js';
import type { Problem, ProblemCode } from '../../problems/problem.js';

const meanings = {
  400: 'A parameter is missing or wrong, the pair of languages is not served, or no key was sent.',
  403: 'The key is not known.',
  404: 'There is none.',
  408: 'The request took too long to arrive.',
  413: 'The text or file is too large.',
  429: 'Too many requests. Try again after `Retry-After` seconds.',
  500: 'The server is at fault; its log says more.',
  503: 'The server is too busy, or not ready. Try again after `Retry-After` seconds.',
  507: 'The server has no space for the file.',
} as const;

/** The problems of a route in LibreTranslate's form, for its response schemas. */
export const problems = <Status extends keyof typeof meanings>(...statuses: readonly Status[]) => {
  const schemas = statuses.map((status) => [status, Type.Object({ error: Type.String() }, { description: meanings[status] })] as const);
  return Object.fromEntries(schemas) as Record<Status, (typeof schemas)[number][1]>;
};

/** What any request for a translation may meet. */
export const usualProblems = problems(400, 403, 408, 413, 429, 500, 503);

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
  if (validation) return wrongIn(validation);
  if (status === 429) return `Slowdown: ${message}`;
  return messages[code] ?? message;
};

/** In the words of LibreTranslate, where it has some: its clients show them to people. */
const wrongIn = (validation: NonNullable<FastifyError['validation']>): string => {
  const [first] = validation;
  const name = first?.instancePath.split('/')[1];
  const isEmpty = validation.some(({ keyword }) => keyword === 'minItems' || keyword === 'minLength');
  const missing = first?.params['missingProperty'] ?? (isEmpty ? name : undefined);
  if (typeof missing === 'string') return `Invalid request: missing ${missing} parameter`;
  if (name === undefined) return 'Invalid JSON format';
  return `Invalid request: ${name} parameter ${wrongs[name] ?? 'is not a text'}`;
};

const wrongs: Readonly<Record<string, string>> = {
  q: 'is not a text or a list of texts',
  format: 'is not text or html',
  alternatives: 'is not a number',
};
