import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { sourceJson } from '../../../documents/outputs/json.js';
import { proseOf } from '../../../documents/prose.js';
import { readText } from '../../../documents/read.js';
import { refuseTooLong } from '../../desk/too-long.js';
import { Type } from '../../framework.js';
import { checkBody } from './check-body.js';
import { formatOption, textValidators } from './options-schema.js';
import { answers, problems } from './responses.js';
import { segmentInTurns } from '../../../segmentation/segment-in-turns.js';

const body = Type.Object(
  { text: Type.String({ description: 'French.' }), format: formatOption },
  { additionalProperties: false, examples: [{ text: '« Oui », a dit le maire. Photo : J. Roy' }] },
);

const schema = {
  summary: 'What the translator sees of a text',
  description: 'Its segments with their quotations and attributions; the model is not asked.',
  tags: ['fr2en'],
  security: [{ key: [] }],
  body,
  response: { 200: answers('The segments.', { 'application/json': Type.Ref('Segmentation#') }), ...problems(400, 401, 403, 413, 415, 422) },
};

/** `POST /v1/segment` */
export const segmentRoute = (app: App, { settings: { limits } }: Context): void => {
  const { text, format } = textValidators;
  app.post('/v1/segment', { schema, preValidation: checkBody({ text, format }, ['text']) }, async (request, reply) => {
    const { text: french, format = 'text' } = request.body;
    refuseTooLong(french.length, limits, 'Send it in parts.');
    const source = await readText(french, format);
    const { prose } = source.document;
    const segments: object[] = [];
    for await (const { kind, start, end, quotation, attributions } of segmentInTurns(proseOf(source.document))) {
      segments.push({ id: segments.length, kind, source: { start, end, text: prose.slice(start, end) }, quotation, attributions });
    }
    return reply.type('application/json; charset=utf-8').send(`${JSON.stringify({ source: sourceJson(source), segments })}\n`);
  });
};
