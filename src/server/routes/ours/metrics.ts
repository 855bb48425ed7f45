import type { FastifyRequest } from 'fastify';
import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { keyIn } from '../../security/key-in.js';
import { ownerOf } from '../../security/owner.js';
import { answers, problems } from './responses.js';

const schema = {
  summary: 'Figures for Prometheus',
  description: 'Where keys are needed, this needs one too, unless it is asked on the server’s own machine and by no proxy.',
  tags: ['operation'],
  security: [{ key: [] }],
  response: {
    200: answers('Requests and seconds by route, what waits, tokens, batches, memory, checks.', { 'text/plain': Type.String() }),
    ...problems(401, 403),
  },
};

/** `GET /metrics`: it holds no text and no address, but how much is translated is the owner's business. */
export const metricsRoute = (app: App, { keys, metrics }: Context): void => {
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    if (!isFromHere(request)) ownerOf(keys, keyIn(request));
  };
  app.get('/metrics', { schema, onRequest, config: { rateLimit: false } }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
};

/** Whether a program on this machine asks for itself. A proxy on it asks for others, and says so. */
export const isFromHere = ({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): boolean =>
  /^(?:::ffff:)?127\.|^::1$/u.test(ip) && proxyHeaders.every((name) => headers[name] === undefined);

const proxyHeaders = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'];
