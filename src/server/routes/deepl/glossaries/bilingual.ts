import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { Type } from '../../../framework.js';
import { notFound } from '../../../glossaries/create-glossaries.js';
import type { StoredGlossary } from '../../../glossaries/types.js';
import { described, errors, inEither } from '../form.js';
import { askerOf } from '../key.js';
import { entriesOf, termsOfEntries } from './entries.js';
import { removal } from './removal.js';
import { checkLanguages, checkName, dictionary, languages, listSchema, pair, params } from './shapes.js';

const glossary = Type.Object(
  {
    glossary_id: Type.String(),
    ready: Type.Boolean(),
    name: Type.String(),
    ...pair,
    creation_time: Type.String({ description: 'ISO 8601' }),
    entry_count: Type.Integer(),
  },
  { description: 'The glossary.' },
);

const schemas = {
  make: {
    ...described,
    ...inEither,
    summary: 'Makes a glossary, which belongs to the key and outlasts the server',
    body: Type.Object({ name: Type.String(), ...dictionary }),
    response: { 201: glossary, ...errors },
  },
  list: listSchema(glossary),
  show: { ...described, summary: 'A glossary', params, response: { 200: glossary, ...errors } },
  entries: {
    ...described,
    summary: 'The entries of a glossary',
    params,
    response: {
      200: { description: 'An entry a line.', content: { 'text/tab-separated-values': { schema: Type.String() } } },
      ...errors,
    },
  },
};

/** `/v2/glossaries`: each has one pair of languages, from French into English. */
export const bilingualGlossaries = (app: App, context: Context): void => {
  const { glossaries } = context;
  app.post('/glossaries', { schema: schemas.make }, async (request, reply) => {
    const { name, entries, entries_format: format = 'tsv', ...asked } = request.body;
    checkName(name);
    checkLanguages(asked);
    const made = await glossaries.add(askerOf(context, request), { name, terms: termsOfEntries(entries, format) });
    return reply.code(201).send(shown(made));
  });
  app.get('/glossaries', { schema: schemas.list }, async (request) => {
    const all = await glossaries.list(askerOf(context, request));
    return { glossaries: all.filter(hasTerms).map(shown) };
  });
  app.get('/glossaries/:id', { schema: schemas.show }, async (request) =>
    shown(withTerms(await glossaries.find(askerOf(context, request), request.params.id))),
  );
  app.get('/glossaries/:id/entries', { schema: schemas.entries }, async (request, reply) => {
    const { terms } = withTerms(await glossaries.find(askerOf(context, request), request.params.id));
    return reply.type('text/tab-separated-values; charset=utf-8').send(entriesOf(terms));
  });
  removal(app, context);
};

const shown = ({ id, name, created, terms }: StoredGlossary) => ({
  glossary_id: id,
  ready: true,
  name,
  ...languages,
  creation_time: created,
  entry_count: terms.length,
});

/** One whose dictionary was deleted by the newer routes has no languages, which those here must tell. */
const hasTerms = ({ terms }: StoredGlossary): boolean => terms.length > 0;

const withTerms = (found: StoredGlossary): StoredGlossary => {
  if (hasTerms(found)) return found;
  throw notFound();
};
