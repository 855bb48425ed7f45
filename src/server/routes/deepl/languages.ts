import type { FastifyRequest } from 'fastify';
import type { App } from '../types.js';
import { Type } from '../../framework.js';
import { described, errors, inEither, refused } from './form.js';

/** `/v2/languages`: what is translated from, or into. */
export const languages = (app: App): void => {
  const schema = {
    ...described,
    summary: 'Languages',
    querystring: Type.Object({ type: Type.Optional(Type.String({ description: '`source`, which is the default, or `target`' })) }),
    response: { 200: Type.Array(language, { description: 'The languages.' }), ...errors },
  };
  app.get('/languages', { schema }, async (request) => listed(request.query.type ?? (await typeInBody(request))));
  const body = Type.Optional(Type.Union([schema.querystring, Type.Null()]));
  app.post('/languages', { schema: { ...schema, ...inEither, body } }, async ({ query, body: fields }) =>
    listed(query.type ?? fields?.type),
  );
};

const language = Type.Object({
  language: Type.String({ description: 'Its code.' }),
  name: Type.String(),
  supports_formality: Type.Optional(Type.Boolean()),
});

const sources = [{ language: 'FR', name: 'French' }];
const targets = [
  { language: 'EN-GB', name: 'English (British)', supports_formality: false },
  { language: 'EN-US', name: 'English (American)', supports_formality: false },
];

const listed = (type = 'source') => {
  if (type === 'source') return sources;
  if (type === 'target') return targets;
  throw refused("Parameter 'type' is invalid. 'source' and 'target' are valid values.");
};

/** Bytes: `type=target` is shorter. */
const most = 100;

/** DeepL's Python client sends the type of a GET as a body, which the framework does not read for that method. */
const typeInBody = async ({ raw, headers }: FastifyRequest): Promise<string | undefined> => {
  if (!(Number(headers['content-length'] ?? 0) <= most)) return undefined;
  let body = '';
  for await (const chunk of raw) body += String(chunk);
  return new URLSearchParams(body).get('type') ?? undefined;
};
