import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { problemIn } from '../problems/our-form.js';

/** Counts every answer, and writes a line about it: the pattern of its route, never its address, which may hold a text. */
export const addAccount = (app: FastifyInstance, { metrics }: Pick<Context, 'metrics'>): void => {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    metrics.request(route, status, reply.elapsedTime / 1000);
    const problem = problemIn(reply)?.code;
    const line = { route, method: request.method, status, milliseconds: Math.round(reply.elapsedTime), ...(problem && { problem }) };
    request.log[quiet.has(route) ? 'debug' : 'info'](line, 'answered');
  });
};

/** Asked every few seconds by whoever watches over the server. */
const quiet: ReadonlySet<string> = new Set(['/health', '/metrics']);
