import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { foreignCode } from '../../../documents/language.js';
import { segmentJson } from '../../../documents/outputs/json.js';
import { readText } from '../../../documents/read.js';
import { count, countsIn, emptyTally } from '../../../documents/tally.js';
import { translateParts } from '../../../documents/translate.js';
import type { FormatChoice } from '../../../formats/index.js';
import type { CallOptions } from '../../../options.js';
import type { DocumentTranslator } from '../../../documents/create-translator.js';
import { Type } from '../../framework.js';
import { problemOf } from '../../problems/problem.js';
import { whileConnected } from '../../security/gone.js';
import { checkBody } from './check-body.js';
import { glossaryOf } from './glossary.js';
import { callOf, callOptions, formatOption, textValidators } from './options-schema.js';
import { withSignsOfLife } from '../signs-of-life.js';
import { emptyEvent, eventOf, isWantedAsEvents } from './server-sent-events.js';
import { answers, events, problems } from './responses.js';

/** What is sent, in this order: the model, the language if it is hardly French, the parts, the report; or, where it failed, an error. */
interface Message {
  readonly event: 'model' | 'language' | 'part' | 'report' | 'error';
  readonly data: object;
}

const body = Type.Object(
  { text: Type.String({ description: 'French.' }), format: formatOption, ...callOptions },
  { additionalProperties: false, examples: [{ text: 'Il pleut. Le marché est annulé.' }] },
);

const schema = {
  summary: 'Translate a text, segment by segment',
  description: `A JSON object a line, each sent as soon as it is there: \`{"model":Model}\`, then for each part
\`{"gap":"what stands before the segment","segment":Segment}\` (in the last one the segment is \`null\`), then \`{"report":Report}\`.
If the text does not look like French, \`{"language":{"code":"en"}}\` stands before the parts: what it looks like (\`und\` if nobody knows).
What fails on the way is the last line: \`{"error":Fault}\`. If nothing has come for 15 s, a space goes before the next line.
All gaps and the texts of all targets, joined, are the English.
With \`Accept: text/event-stream\` the same come as the events \`model\`, \`language\`, \`part\`, \`report\` and \`error\`.`,
  tags: ['fr2en'],
  security: [{ key: [] }],
  body,
  response: {
    200: answers('The parts as they come.', {
      'application/x-ndjson': Type.String({ description: 'A JSON object a line.' }),
      'text/event-stream': events(
        ['model', 'language', 'part', 'report', 'error'],
        'What stands behind that name in a line, as JSON; of a part, the whole line.',
      ),
    }),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
};

/** `POST /v1/translate/stream` */
export const streamRoute = (app: App, context: Context): void => {
  app.post('/v1/translate/stream', { schema, preValidation: checkBody(textValidators, ['text']) }, async (request, reply) => {
    const { text, format = 'text', model, glossary, ...call } = request.body;
    const options = { ...callOf(call), ...(await glossaryOf(glossary, context, request)), signal: whileConnected(request, reply) };
    const order = { characters: text.length, ...(model !== undefined && { model }) };
    const messages = context.desk.stream(order, (translator) => messagesOf({ text, format }, translator, options));
    return sendAsTheyCome(messages, request, reply);
  });
};

async function* messagesOf(
  { text, format }: { readonly text: string; readonly format: FormatChoice },
  translator: DocumentTranslator,
  options: CallOptions & { readonly signal: AbortSignal },
): AsyncGenerator<Message> {
  const since = performance.now();
  const source = await readText(text, format);
  const { name, revision } = translator.model;
  yield { event: 'model', data: { name, revision } };
  const code = await foreignCode(source.document.prose);
  if (code !== undefined) yield { event: 'language', data: { code } };
  const tally = emptyTally('none');
  let tokens = 0;
  for await (const { gap, segment } of translateParts(source, translator, options)) {
    if (segment) {
      count(tally, segment);
      tokens += segment.tokens ?? 0;
    }
    yield { event: 'part', data: { gap, segment: segment ? segmentJson(segment, source.document) : null } };
  }
  const milliseconds = Math.round(performance.now() - since);
  yield { event: 'report', data: { ...countsIn(tally), tokens, milliseconds } };
}

/** Answers with the first message: what fails before it is a status, and what fails behind it is a message. */
const sendAsTheyCome = async (messages: AsyncGenerator<Message>, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const asEvents = isWantedAsEvents(request);
  const write = asEvents ? eventOf : lineOf;
  const first = await messages.next();
  const written = async function* (): AsyncGenerator<string> {
    try {
      if (!first.done) yield write(first.value);
      for await (const message of messages) yield write(message);
    } catch (error) {
      const { status, code, message, cause } = problemOf(error);
      if (status >= 500) request.log.error({ err: cause ?? error }, message);
      yield write({ event: 'error', data: { code, message } });
    }
  };
  void reply.type(asEvents ? 'text/event-stream; charset=utf-8' : 'application/x-ndjson; charset=utf-8');
  // a proxy that gathers the parts would undo what they are sent for
  void reply.headers({ 'x-accel-buffering': 'no', 'cache-control': 'no-store' });
  // white space may stand before a line's JSON
  const alive = withSignsOfLife(written(), asEvents ? emptyEvent : ' ');
  return reply.send(Readable.from(alive, { objectMode: false }));
};

const lineOf = ({ event, data }: Message): string => `${JSON.stringify(event === 'part' ? data : { [event]: data })}\n`;
