import { knownFormats } from '../../../formats/index.js';
import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { languages } from './languages.js';
import { problems } from './form.js';

const open = { tags: ['LibreTranslate'], security: [] };
const problemsOfAll = problems(429, 500, 503);
const text = Type.String();
const languageSchema = Type.Object({ code: text, name: text });

/** Seconds after which LibreTranslate's own page gives up; ours waits for as long as it takes. */
const frontendTimeout = 500;

/** Routes that need no key: what the server can do. They are not counted against the rate, as in LibreTranslate. */
export const openRoutes = (app: App, { keys, settings: { limits } }: Context): void => {
  const config = { rateLimit: false } as const;
  const listed = Type.Array(Type.Object({ code: text, name: text, targets: Type.Array(text) }), { description: 'French, and English.' });
  app.get(
    '/languages',
    { schema: { ...open, summary: 'The languages', response: { 200: listed, ...problemsOfAll } }, config },
    async () => languages,
  );
  const settings = Type.Object(
    {
      charLimit: Type.Integer({ description: 'Most characters of a request' }),
      frontendTimeout: Type.Integer(),
      apiKeys: Type.Boolean(),
      keyRequired: Type.Boolean(),
      suggestions: Type.Boolean(),
      filesTranslation: Type.Boolean(),
      supportedFilesFormat: Type.Array(text),
      language: Type.Object({ source: languageSchema, target: languageSchema }),
    },
    { description: 'What a page needs to know.' },
  );
  const schema = { ...open, summary: 'Limits and formats', response: { 200: settings, ...problemsOfAll } };
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
  // what LibreTranslate answers where it takes suggestions, for who reads the document
  const never = Type.Object({ success: Type.Boolean() }, { description: 'Never here.' });
  const refused = { ...open, summary: 'Refused: nothing is learnt here', response: { 200: never, ...problems(403), ...problemsOfAll } };
  app.post('/suggest', { schema: refused }, async (_request, reply) =>
    reply.code(403).send({ error: 'Suggestions are disabled on this server.' }),
  );
};
