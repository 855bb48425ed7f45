import { knownFormats } from '../../../formats/index.js';
import type { App } from '../../app.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { languages } from './languages.js';
import { problemSchema, problemSchemas } from './form.js';

const tags = ['LibreTranslate'];
const text = Type.String();
const languageSchema = Type.Object({ code: text, name: text });

/** Seconds after which LibreTranslate's own page gives up; ours waits for as long as it takes. */
const frontendTimeout = 500;

/** Routes that need no key: what the server can do. They are not counted against the rate, as in LibreTranslate. */
export const openRoutes = (app: App, { keys, settings: { limits } }: Context): void => {
  const config = { rateLimit: false } as const;
  const listed = Type.Array(Type.Object({ code: text, name: text, targets: Type.Array(text) }));
  app.get(
    '/languages',
    { schema: { summary: 'The languages', tags, response: { 200: listed, ...problemSchemas } }, config },
    async () => languages,
  );
  const settings = Type.Object({
    charLimit: Type.Integer({ description: 'Most characters of a request' }),
    frontendTimeout: Type.Integer(),
    apiKeys: Type.Boolean(),
    keyRequired: Type.Boolean(),
    suggestions: Type.Boolean(),
    filesTranslation: Type.Boolean(),
    supportedFilesFormat: Type.Array(text),
    language: Type.Object({ source: languageSchema, target: languageSchema }),
  });
  const schema = { summary: 'Limits and formats', tags, response: { 200: settings, ...problemSchemas } };
  app.get('/frontend/settings', { schema, config }, async () => ({
    charLimit: limits.characters,
    frontendTimeout,
    apiKeys: keys.areNeeded,
    keyRequired: keys.areNeeded,
    suggestions: false,
    filesTranslation: true,
    supportedFilesFormat: knownFormats.flatMap(({ extensions }) => [...extensions]),
    language: { source: { code: 'fr', name: 'French' }, target: { code: 'en', name: 'English' } },
  }));
  const refused = { summary: 'Refused: nothing is learnt here', tags, response: { 403: problemSchema } };
  app.post('/suggest', { schema: refused }, async (_request, reply) =>
    reply.code(403).send({ error: 'Suggestions are disabled on this server.' }),
  );
};
