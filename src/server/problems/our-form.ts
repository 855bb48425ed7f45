import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, problemOf } from './problem.js';

/** Writes a problem in our own form: `{ "error": { "code": "too_large", "message": "…" } }`. */
export const ourForm = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = begun(error, request, reply);
  void reply.send({ error: { code: problem.code, message: problem.message } });
};

/** What all forms share: the status, when to try again, and a line in the log if the fault is the server's. */
export const begun = (error: unknown, request: FastifyRequest, reply: FastifyReply): Problem => {
  const problem = problemOf(error);
  if (problem.status >= 500) request.log.error({ err: problem.cause ?? problem }, problem.message);
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  void reply.code(problem.status);
  return problem;
};
