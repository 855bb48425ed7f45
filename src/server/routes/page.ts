import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { Routes } from '../app.js';

/** The page at `/`: plain files. */
export const page: Routes = async (app, context) => {
  if (existsSync(context.page)) await app.register(fastifyStatic, { root: context.page, cacheControl: true, maxAge: '1h' });
};
