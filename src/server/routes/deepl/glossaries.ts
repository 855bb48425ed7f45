import type { App } from '../types.js';
import { Type } from '../../framework.js';
import { Problem } from '../../problems/problem.js';
import { described, errors, inEither, refused, unsupported } from './form.js';

/** `/v2/glossaries`, `/v3/glossaries`: there are none, and none can be made. */
export const glossaries = (app: App, version: string): void => {
  // not in the document, which tells what can be done
  const refusal = { schema: { hide: true } };
  const none = Type.Array(Type.Unknown(), { maxItems: 0 });
  app.get(
    '/glossaries',
    {
      schema: {
        ...described,
        summary: 'Glossaries: none',
        response: { 200: Type.Object({ glossaries: none }, { description: 'An empty list.' }), ...errors },
      },
    },
    async () => ({ glossaries: [] }),
  );
  const made = Type.Object({}, { description: 'Never: there are none yet.' });
  const creation = { ...described, ...inEither, summary: 'Makes a glossary: is refused', response: { 201: made, ...errors } };
  app.post('/glossaries', { schema: creation }, async () => {
    throw refused('Glossaries are not supported.', noGlossaries);
  });
  for (const url of ['/glossaries/:id', '/glossaries/:id/entries']) {
    app.get(url, refusal, async () => {
      throw new Problem(404, 'not_found', 'Glossary not found');
    });
  }
  if (version !== '/v2') return;
  app.get(
    '/glossary-language-pairs',
    {
      schema: {
        ...described,
        summary: 'Languages of glossaries: none',
        response: { 200: Type.Object({ supported_languages: none }, { description: 'An empty list.' }), ...errors },
      },
    },
    async () => ({ supported_languages: [] }),
  );
};

const noGlossaries = 'This server has no glossaries.';

/** What only DeepL's own servers keep for a user: to leave it out would be to translate otherwise than was asked. */
export interface Kept {
  readonly glossary_id?: string | undefined;
  readonly glossary_ids?: string | readonly string[] | undefined;
  readonly style_id?: string | undefined;
  readonly translation_memory_id?: string | undefined;
}

/** @throws `Problem` 400 if a request names a glossary, a style or a translation memory */
export const refuseKept = (request: Kept): void => {
  const names = {
    glossary_id: 'glossaries',
    glossary_ids: 'glossaries',
    style_id: 'styles',
    translation_memory_id: 'translation memories',
  };
  for (const [name, things] of Object.entries(names) as [keyof Kept, string][]) {
    if ((request[name]?.length ?? 0) > 0) throw unsupported(name, `This server has no ${things}.`);
  }
};
