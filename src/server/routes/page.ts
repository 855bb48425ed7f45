import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { Routes } from './types.js';

/**
 * The page at `/`: plain files, as they were built.
 *
 * The assets have names made of their content and never change. The page that names them is asked for every time; it has a tag made of its
 * content, since the date of a file in a package of npm says nothing (1985), and two builds may well be of one length.
 */
export const page: Routes = async (app, { page: folder }) => {
  // not built: a checkout has the page's sources in this place
  if (!existsSync(`${folder}/assets`)) return;
  const html = await readFile(`${folder}/index.html`);
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    void reply.header('cache-control', 'no-cache').header('etag', tag);
    if (tagsIn(request.headers['if-none-match']).includes(tag)) return reply.code(304).send();
    return reply.type('text/html; charset=utf-8').send(html);
  });
  await app.register(fastifyStatic, {
    root: `${folder}/assets`,
    prefix: '/assets/',
    preCompressed: true,
    index: false,
    etag: false,
    lastModified: false,
    maxAge: '1y',
    immutable: true,
  });
};

/** A proxy that compresses makes a tag weak. */
const tagsIn = (header: string | undefined): string[] => (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
