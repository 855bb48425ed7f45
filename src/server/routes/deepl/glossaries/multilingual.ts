import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { Type } from '../../../framework.js';
import type { StoredGlossary } from '../../../glossaries/types.js';
import type { Term } from '../../../../languages/lexicon.js';
import { Problem } from '../../../problems/problem.js';
import { described, errors, inEither, unsupported } from '../form.js';
import { askerOf } from '../key.js';
import { gatherDictionaries } from './dictionaries-in-form.js';
import { entriesOf, termsOfEntries } from './entries.js';
import { removal } from './removal.js';
import { checkLanguages, checkName, dictionary, languages, listSchema, nothing, pair, params } from './shapes.js';

const dictionaryInfo = Type.Object({ ...pair, entry_count: Type.Integer() }, { description: 'The dictionary.' });

const glossary = Type.Object(
  {
    glossary_id: Type.String(),
    name: Type.String(),
    dictionaries: Type.Array(dictionaryInfo, { description: 'One, or none.' }),
    creation_time: Type.String({ description: 'ISO 8601' }),
  },
  { description: 'The glossary.' },
);

const dictionaries = Type.Array(Type.Object(dictionary), { maxItems: 1, description: 'One: there is one pair of languages.' });
const ofPair = { ...described, params, querystring: Type.Object(pair) };
const changed = { ...described, ...inEither, params };

const schemas = {
  make: {
    ...described,
    ...inEither,
    summary: 'Makes a glossary, which belongs to the key and outlasts the server',
    body: Type.Object({ name: Type.String(), dictionaries }),
    response: { 201: glossary, ...errors },
  },
  list: listSchema(glossary),
  show: { ...described, summary: 'A glossary', params, response: { 200: glossary, ...errors } },
  entries: {
    ...ofPair,
    summary: 'The entries of a glossary',
    response: { 200: Type.Object({ dictionaries: Type.Array(Type.Object(dictionary)) }, { description: 'As TSV.' }), ...errors },
  },
  merge: {
    ...changed,
    summary: 'Renames a glossary, or adds entries to it; of two with the same French, the new one counts',
    body: Type.Object({ name: Type.Optional(Type.String()), dictionaries: Type.Optional(dictionaries) }),
    response: { 200: glossary, ...errors },
  },
  replace: { ...changed, summary: 'Replaces all entries', body: Type.Object(dictionary), response: { 200: dictionaryInfo, ...errors } },
  empty: { ...ofPair, summary: 'Deletes the entries', response: { 204: nothing, ...errors } },
};

/** `/v3/glossaries`: the same glossaries, whose one dictionary may be replaced, added to and deleted. */
export const multilingualGlossaries = (app: App, context: Context): void => {
  const { glossaries } = context;
  app.post('/glossaries', { schema: schemas.make, preValidation: gatherDictionaries }, async (request, reply) => {
    const { name, dictionaries } = request.body;
    checkName(name);
    const [terms] = dictionaries.map(termsOf);
    if (!terms) throw unsupported('dictionaries', 'Send one, from fr into en.');
    return reply.code(201).send(shown(await glossaries.add(askerOf(context, request), { name, terms })));
  });
  app.get('/glossaries', { schema: schemas.list }, async (request) => ({
    glossaries: (await glossaries.list(askerOf(context, request))).map(shown),
  }));
  app.get('/glossaries/:id', { schema: schemas.show }, async (request) =>
    shown(await glossaries.find(askerOf(context, request), request.params.id)),
  );
  removal(app, context);
  app.patch('/glossaries/:id', { schema: schemas.merge, preValidation: gatherDictionaries }, async (request) => {
    const { name, dictionaries = [] } = request.body;
    if (name !== undefined) checkName(name);
    const added = dictionaries.flatMap(termsOf);
    const changed = await glossaries.change(askerOf(context, request), request.params.id, (before) => ({
      ...(name !== undefined && { name }),
      terms: merged(before.terms, added),
    }));
    return shown(changed);
  });
  dictionaryRoutes(app, context);
};

/** What is done with the one dictionary of a glossary. */
const dictionaryRoutes = (app: App, context: Context): void => {
  const { glossaries } = context;
  app.get('/glossaries/:id/entries', { schema: schemas.entries }, async (request) => {
    checkLanguages(request.query);
    const { terms } = withDictionary(await glossaries.find(askerOf(context, request), request.params.id));
    return { dictionaries: [{ ...languages, entries: entriesOf(terms), entries_format: 'tsv' }] };
  });
  app.put('/glossaries/:id/dictionaries', { schema: schemas.replace }, async (request) => {
    const terms = termsOf(request.body);
    await glossaries.change(askerOf(context, request), request.params.id, () => ({ terms }));
    return { ...languages, entry_count: terms.length };
  });
  app.delete('/glossaries/:id/dictionaries', { schema: schemas.empty }, async (request, reply) => {
    checkLanguages(request.query);
    await glossaries.change(askerOf(context, request), request.params.id, (before) => ({ ...withDictionary(before), terms: [] }));
    return reply.code(204).send();
  });
};

interface Dictionary {
  readonly source_lang: string;
  readonly target_lang: string;
  readonly entries: string;
  readonly entries_format?: string | undefined;
}

const termsOf = ({ entries, entries_format: format = 'tsv', ...asked }: Dictionary): readonly Term[] => {
  checkLanguages(asked);
  return termsOfEntries(entries, format);
};

const merged = (terms: readonly Term[], added: readonly Term[]): readonly Term[] => [
  ...new Map([...terms, ...added].map((term) => [term[0], term])).values(),
];

const shown = ({ id, name, created, terms }: StoredGlossary) => ({
  glossary_id: id,
  name,
  dictionaries: terms.length > 0 ? [{ ...languages, entry_count: terms.length }] : [],
  creation_time: created,
});

const withDictionary = (found: StoredGlossary): StoredGlossary => {
  if (found.terms.length > 0) return found;
  throw new Problem(404, 'not_found', 'Dictionary not found');
};
