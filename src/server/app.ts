import cors from '@fastify/cors';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Context } from './context.js';
import { fastify } from './framework.js';
import { ourForm } from './problems/our-form.js';
import { problemOf } from './problems/problem.js';
import { documentation } from './routes/documentation.js';
import { deepl } from './routes/deepl/deepl.js';
import { libretranslate } from './routes/libretranslate/libretranslate.js';
import { ours } from './routes/ours/ours.js';
import { page } from './routes/page.js';
import { rateOf } from './security/rate.js';

/** The server's application, with types for the schemas of its routes. */
export type App = ReturnType<typeof typed>;
const typed = (app: FastifyInstance) => app.withTypeProvider<TypeBoxTypeProvider>();

/** Routes of one kind; what they set (how a problem is written, who may ask) holds for them alone. */
export type Routes = (app: App, context: Context) => Promise<void>;

/** Builds the application: what all routes have, then the routes. */
export const buildApp = async (context: Context, logger: FastifyServerOptions['logger'] = false): Promise<App> => {
  const { limits, origin, trustProxy } = context.settings;
  const app = typed(
    fastify({
      logger,
      // a line per request is written below, without its address: that may hold a text
      disableRequestLogging: true,
      trustProxy,
      // a text of the longest kind, written as JSON escapes
      bodyLimit: limits.characters * 6 + 10_000,
      requestTimeout: limits.seconds * 1000,
      return503OnClosing: true,
      forceCloseConnections: 'idle',
      ajv: { customOptions: { removeAdditional: false, coerceTypes: true, allErrors: false } },
    }),
  );
  app.setErrorHandler(ourForm);
  app.setNotFoundHandler((request, reply) => {
    void reply.code(404).send({
      error: { code: 'not_found', message: `there is no ${request.method} ${request.routeOptions.url ?? 'route'} here. See /docs.` },
    });
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    context.metrics.request(route, reply.statusCode, reply.elapsedTime / 1000);
    request.log.info({ route, method: request.method, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
  });
  await app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], upgradeInsecureRequests: null } } });
  if (origin.length > 0) await app.register(cors, { origin: origin.includes('*') ? true : [...origin] });
  if (limits.rate > 0) await app.register(rateLimit, rateOf(limits));
  await app.register(formbody, { bodyLimit: limits.characters * 6 + 10_000 });
  await app.register(multipart, { limits: { fileSize: limits.file, files: 1, fields: 30, fieldSize: 100_000, parts: 40 } });
  await documentation(app, context);
  for (const routes of [ours, libretranslate, deepl, page]) {
    await app.register(async (scope) => routes(scope as App, context));
  }
  return app;
};

/** For the log: what was thrown, if it is our fault. */
export const isOurFault = (error: unknown): boolean => problemOf(error).status >= 500;
