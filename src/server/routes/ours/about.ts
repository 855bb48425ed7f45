import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { emits } from '../../../documents/outputs/emit.js';
import { archiveFormats } from '../../../documents/unread.js';
import { knownFormats } from '../../../formats/index.js';
import { noMemory } from '../../../memory/none.js';
import { toSettings } from '../../../options.js';
import { attributionStyles, punctuationStyles, quoteStyles } from '../../../reassembly/styles.js';
import { Type } from '../../framework.js';
import { ranges } from './options-schema.js';
import { problems } from './responses.js';

const texts = Type.Array(Type.String());
const range = Type.Object({ least: Type.Integer(), most: Type.Integer() });
const number = Type.Integer({ minimum: 0 });

const response = Type.Object(
  {
    version: Type.String({ description: 'Of fr2en.' }),
    models: Type.Array(Type.String(), { description: 'Those that a request may ask for; the first is used otherwise.' }),
    defaults: Type.Object(
      {
        model: Type.String(),
        quotes: Type.String(),
        punctuation: Type.String(),
        attributions: Type.String(),
        beams: number,
        alternatives: number,
        words: Type.Boolean(),
        memory: Type.Boolean({ description: 'Whether there is a translation memory.' }),
        suggestions: number,
      },
      { description: 'What holds where a request says nothing.' },
    ),
    limits: Type.Object(
      { characters: number, file: number, queue: number, jobs: number, rate: number, seconds: number, keep: number },
      { description: 'Most characters of a text, bytes of a file, waiting characters, files, requests a minute, seconds, minutes.' },
    ),
    needsKey: Type.Boolean({ description: 'Whether requests need `Authorization: Bearer KEY`.' }),
    formats: Type.Array(Type.Object({ name: Type.String(), extensions: texts, isText: Type.Boolean() })),
    emits: texts,
    options: Type.Object({ quotes: texts, punctuation: texts, attributions: texts, beams: range, alternatives: range, suggestions: range }),
  },
  { title: 'Server', description: 'What the server is and takes.' },
);

const schema = {
  summary: 'What the server is and takes',
  description: 'Open without a key.',
  tags: ['fr2en'],
  security: [],
  response: { 200: response, ...problems() },
};

/** `GET /v1/server`: what a page or a program needs to know before it asks for anything. */
export const aboutRoute = (app: App, { desk, keys, settings, version }: Context): void => {
  const { quotes, punctuation, attributions, beams, alternatives, words, memory, suggestions } = toSettings(settings.translator);
  const defaults = { quotes, punctuation, attributions, beams, alternatives, words, memory: memory !== noMemory, suggestions };
  app.get('/v1/server', { schema }, async () => {
    const models = [...desk.models.names];
    return {
      version,
      models,
      defaults: { model: models[0] ?? '', ...defaults },
      limits: settings.limits,
      needsKey: keys.areNeeded,
      formats: knownFormats.map(({ name, extensions }) => ({ name, extensions: [...extensions], isText: !archiveFormats.has(name) })),
      emits: [...emits],
      options: { quotes: [...quoteStyles], punctuation: [...punctuationStyles], attributions: [...attributionStyles], ...ranges },
    };
  });
};
