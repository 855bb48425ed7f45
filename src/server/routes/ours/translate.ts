import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { validateEmit } from '../../../documents/outputs/emit.js';
import { mediaTypeOf } from '../../../documents/media-type.js';
import { readText } from '../../../documents/read.js';
import { translateWhole } from '../../../documents/translate.js';
import { Type } from '../../framework.js';
import { whileConnected } from '../../security/gone.js';
import { checkBody } from './check-body.js';
import { segmentNumber, validateChoices, withChoices } from './choices.js';
import { glossaryOf } from './glossary.js';
import { callOf, callOptions, emitOption, formatOption, textValidators } from './options-schema.js';
import { answers, problems } from './responses.js';

const body = Type.Object(
  {
    text: Type.String({ description: 'French.' }),
    format: formatOption,
    emit: emitOption,
    ...callOptions,
    choices: Type.Optional(
      Type.Record(Type.String({ pattern: segmentNumber }), Type.String({ minLength: 1 }), {
        description: 'The reader’s own English, by the number of its segment; it takes the place of the model’s.',
      }),
    ),
  },
  { additionalProperties: false, examples: [{ text: '« Le débat est clos », a déclaré le maire.', alternatives: 2 }] },
);

const schema = {
  summary: 'Translate a text',
  description: 'The whole answer at once. `choices` makes documents (TMX, bilingual page …) with what a reader chose.',
  tags: ['fr2en'],
  security: [{ key: [] }],
  body,
  response: {
    200: answers('The English, in the form that `emit` asks for.', {
      'application/json': Type.Ref('Translation#'),
      'text/plain': Type.String(),
      'text/html': Type.String(),
      'text/tab-separated-values': Type.String(),
      'application/x-ndjson': Type.String({ description: 'A `Segment` a line.' }),
      'application/x-tmx+xml': Type.String(),
      'application/xliff+xml': Type.String(),
    }),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
};

/** `POST /v1/translate` */
export const translateRoute = (app: App, context: Context): void => {
  const preValidation = checkBody({ ...textValidators, emit: validateEmit, choices: validateChoices }, ['text']);
  app.post('/v1/translate', { schema, preValidation }, async (request, reply) => {
    const { text, format = 'text', emit = 'json', model, choices, glossary, ...call } = request.body;
    const signal = whileConnected(request, reply);
    const terms = await glossaryOf(glossary, context, request);
    const order = { characters: text.length, ...(model !== undefined && { model }) };
    const { bytes, type } = await context.desk.take(order, async (translator) => {
      const source = await readText(text, format);
      const options = { ...callOf(call), ...terms, emit, isOneOfSeveral: emit === 'json', signal };
      const bytes = await translateWhole(source, withChoices(translator, choices), options);
      return { bytes, type: mediaTypeOf(emit, source.format) };
    });
    return reply.type(type).send(bytes);
  });
};
