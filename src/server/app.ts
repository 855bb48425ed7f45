import type { Server } from 'node:http';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyHttpOptions, FastifyInstance } from 'fastify';
import { addParsers, mostBytes } from './bodies/parsers.js';
import type { Context } from './context.js';
import { fastify, LogController } from './framework.js';
import { addAccount } from './metrics/account.js';
import { answerBroken } from './problems/broken-request.js';
import { addNoRoute } from './problems/no-route.js';
import { ourForm } from './problems/our-form.js';
import { documentation } from './routes/documentation.js';
import type { App } from './routes/types.js';
import { deepl } from './routes/deepl/deepl.js';
import { libretranslate } from './routes/libretranslate/libretranslate.js';
import { ours } from './routes/ours/ours.js';
import { page } from './routes/page.js';
import { addGuards } from './security/guards.js';
import { corsFor } from './security/origins.js';
import { rateOf } from './security/rate.js';

/** An application without a route. */
export const createApp = (context: Context, log: FastifyBaseLogger): App =>
  fastify({ ...http(context), loggerInstance: log }).withTypeProvider<TypeBoxTypeProvider>();

/** Builds the application: what all routes have, then the routes. */
export const buildApp = async (app: App, context: Context): Promise<void> => {
  const { keys } = context;
  const { limits, origin } = context.settings;
  app.setErrorHandler(ourForm);
  addAccount(app, context);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
    // TLS is the proxy's, and so is saying that there is nothing else
    strictTransportSecurity: false,
  });
  if (origin.length > 0) await app.register(cors, corsFor(origin));
  addGuards(app, context);
  if (limits.rate > 0) await app.register(rateLimit, rateOf(limits, keys));
  addNoRoute(app);
  addParsers(app, limits);
  // one byte more than the limit, so that who reads the file sees that it is too long
  await app.register(multipart, { limits: { fileSize: limits.file + 1, files: 1, fields: 30, fieldSize: 100_000, parts: 40 } });
  await documentation(app, context);
  for (const routes of [ours, libretranslate, deepl, page]) {
    await app.register(async (scope) => routes(scope as App, context));
  }
};

/** Nothing but the server's own files: no inline script or style, and nothing from elsewhere. */
const contentPolicy = {
  defaultSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** Limits on what arrives, before any route sees it. */
const http = ({ settings: { limits, trustProxy } }: Context): FastifyHttpOptions<Server> => ({
  // a line per request is written by addAccount, without its address: that may hold a text
  logController: new LogController({ disableRequestLogging: true }),
  // one hop: the address that the nearest proxy wrote; those before it may be the client's own words
  trustProxy: trustProxy ? (_address, hop) => hop < 1 : false,
  bodyLimit: mostBytes(limits),
  requestTimeout: limits.seconds * 1000,
  http: {
    headersTimeout: limits.seconds * 1000,
    // how often Node looks for requests that are too slow
    connectionsCheckingInterval: Math.min(5000, limits.seconds * 250),
    maxHeaderSize: 8192,
  },
  return503OnClosing: true,
  forceCloseConnections: 'idle',
  clientErrorHandler: answerBroken,
  // addresses that cannot be decoded, before any route has them
  frameworkErrors: ourForm,
  ajv: { customOptions: { removeAdditional: false, coerceTypes: true, allErrors: false } },
});
