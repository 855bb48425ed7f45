import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from '../../framework.js';
import { begun } from '../../problems/our-form.js';
import { Problem } from '../../problems/problem.js';

/** An error as DeepL writes it; its clients show both. */
export const errorShape = Type.Object(
  {
    message: Type.String({ description: 'What is wrong.' }),
    detail: Type.Optional(Type.String({ description: 'The cure, or what is known besides.' })),
  },
  { $id: 'DeepLProblem' },
);

/** What every route says of itself. */
export const described = { tags: ['DeepL'], security: [{ deeplKey: [] }] };

/** Of a body that may also be a form. */
export const inEither = { consumes: ['application/json', 'application/x-www-form-urlencoded'] };

const meanings = {
  400: 'A value is wrong, or not supported.',
  403: 'A key is needed, or the key is not known.',
  404: 'There is none.',
  408: 'The request took too long to arrive.',
  413: 'Too many texts, or too large a text or file.',
  415: 'The body is of another type.',
  456: 'There are too many glossaries of this key.',
  429: 'Too many requests. Try again after `Retry-After` seconds.',
  500: 'The server is at fault; its log says more.',
  503: 'The server is too busy, or the file is not done. Try again after `Retry-After` seconds.',
};

/** Answers besides 200, of every route. */
export const errors = Object.fromEntries(
  Object.entries(meanings).map(([status, description]) => [
    status,
    { description, content: { 'application/json': { schema: Type.Ref('DeepLProblem#') } } },
  ]),
);

/** Writes a problem as DeepL does: `{ "message": "…" }`, with those of its statuses that its clients know. */
export const deeplForm = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = begun(inTheirWords(error), request, reply);
  void reply.code(statuses[problem.status] ?? problem.status).send({ message: problem.message, ...detailOf(problem) });
};

/** A request that DeepL's form tells of in two sentences. */
class Refusal extends Problem {
  constructor(
    message: string,
    readonly detail: string | undefined,
  ) {
    super(400, 'bad_request', message);
  }
}

/** A wrong request, in DeepL's words where it has some. @param detail - the cure */
export const refused = (message: string, detail?: string): Problem => new Refusal(message, detail);

/** @param name - of the parameter */
export const unsupported = (name: string, detail?: string): Problem => refused(`Value for '${name}' not supported.`, detail);

/** Of one that is needed. */
export const missing = (name: string): Problem => refused(`Parameter '${name}' not specified.`);

const detailOf = (problem: Problem): { detail?: string } =>
  problem instanceof Refusal && problem.detail !== undefined ? { detail: problem.detail } : {};

/** 401 is not among DeepL's statuses; and its clients try again at any of 500 and above, also where that cannot help. */
const statuses: Readonly<Record<number, number>> = { 401: 403, 422: 400, 507: 503 };

const inTheirWords = (error: FastifyError): unknown => {
  const found = error.validation?.[0];
  if (!found) return error;
  if (found.keyword === 'required') return missing(String(found.params['missingProperty']));
  const [, name = ''] = found.instancePath.split('/');
  return name === '' ? refused(`Bad request: ${error.message}`) : unsupported(name);
};
