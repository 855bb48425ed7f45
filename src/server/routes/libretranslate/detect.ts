import type { App } from '../types.js';
import { Type } from '../../framework.js';
import { detect, detectedSchema } from './detected.js';
import { usualProblems } from './form.js';

const body = Type.Object({
  q: Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String(), { minItems: 1 })], { examples: ['Le chat dort.'] }),
  api_key: Type.Optional(Type.String()),
});

/** `POST /detect`: what language a text may be in, the likeliest first. */
export const detectRoute = (app: App): void => {
  const schema = {
    summary: 'Guesses the language of a text',
    tags: ['LibreTranslate'],
    security: [{ libreKey: [] }, { key: [] }],
    consumes: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
    body,
    response: { 200: Type.Array(detectedSchema, { description: 'The likeliest first.' }), ...usualProblems },
  };
  app.post('/detect', { schema }, async ({ body: { q } }) => [...(await detect(typeof q === 'string' ? q : q.join('\n')))]);
};
