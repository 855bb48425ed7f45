import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ourForm } from './our-form.js';
import { Problem } from './problem.js';

/** Answers requests for what is not there: 405 with the right methods in `Allow` if the path is there with others, 404 if not. */
export const addNoRoute = (app: FastifyInstance): void => {
  const routes: { readonly pattern: RegExp; readonly method: string | readonly string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    routes.push({ pattern: patternOf(url), method });
  });
  app.setNotFoundHandler({ preHandler: app.hasDecorator('rateLimit') ? app.rateLimit() : [] }, (request, reply) => {
    const [path = ''] = request.url.split('?');
    const methods = [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ method }) => method))];
    if (methods.length > 0) void reply.header('allow', methods.sort().join(', '));
    answer(methods, request, reply);
  });
};

const answer = (methods: readonly string[], request: FastifyRequest, reply: FastifyReply): void => {
  const problem =
    methods.length > 0
      ? new Problem(405, 'wrong_method', `${request.method} is not for this address. Use ${methods.join(' or ')}.`)
      : new Problem(404, 'not_found', 'there is nothing at this address. See /docs for what there is.');
  ourForm(problem, request, reply);
};

/** `/v1/jobs/:id` → a pattern of its addresses; wildcards, which have no methods of their own, match nothing. */
const patternOf = (url: string): RegExp => {
  if (url.includes('*')) return /(?!)/u;
  const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')));
  return new RegExp(`^${parts.join('/')}/?$`, 'u');
};
