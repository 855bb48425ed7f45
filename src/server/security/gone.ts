import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** A signal that stops the work for a request when its client goes away before the answer is written. */
export const whileConnected = (request: FastifyRequest, reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  const stop = (): void => {
    if (!reply.raw.writableFinished) gone.abort(new Problem(499, 'client_gone', 'the client has gone.'));
  };
  // one that has gone already will not go again
  if (reply.raw.closed || request.raw.socket.destroyed) stop();
  else reply.raw.once('close', stop);
  return gone.signal;
};
