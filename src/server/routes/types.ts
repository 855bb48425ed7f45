import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.js';

/** The server's application, with types for the schemas of its routes. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>;

/** Routes of one kind; what they set (how a problem is written, who may ask) holds for them alone. */
export type Routes = (app: App, context: Context) => Promise<void>;
