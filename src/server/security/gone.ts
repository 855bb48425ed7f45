import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** A signal that stops the work for a request when its client goes away before the answer is written. */
export const whileConnected = (request: FastifyRequest, reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new Problem(499, 'client_gone', 'the client has gone.'));
  });
  if (request.raw.destroyed && !request.raw.complete) gone.abort(new Problem(499, 'client_gone', 'the client has gone.'));
  return gone.signal;
};
