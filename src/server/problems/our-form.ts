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
  found.set(reply, problem);
  // one without a cause was expected, such as a server that is not ready yet
  if (problem.status >= 500 && problem.cause !== undefined) request.log.error({ err: problem.cause }, 'failed');
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  void reply.code(problem.status);
  return problem;
};

/** The problem that an answer tells of, if it does. */
export const problemIn = (reply: FastifyReply): Problem | undefined => found.get(reply);

const found = new WeakMap<FastifyReply, Problem>();
