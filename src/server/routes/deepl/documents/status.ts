import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { Type } from '../../../framework.js';
import type { Job } from '../../../jobs/types.js';
import { described, errors, inEither } from '../form.js';
import { askerOf } from '../key.js';
import { documentBody, documentParams, type DocumentKeys } from './keys.js';

const schema = {
  ...described,
  ...inEither,
  summary: 'How far a file is',
  params: documentParams,
  body: documentBody,
  response: {
    200: Type.Object(
      {
        document_id: Type.String(),
        status: Type.String({ enum: ['queued', 'translating', 'done', 'error'] }),
        seconds_remaining: Type.Optional(Type.Integer()),
        billed_characters: Type.Optional(Type.Integer()),
        error_message: Type.Optional(Type.String()),
        message: Type.Optional(Type.String({ description: 'The same, for old clients.' })),
      },
      { description: 'Its state.' },
    ),
    ...errors,
  },
};

/** Milliseconds. DeepL's clients ask at once, and then every 5 s: most files are done a moment after they came. */
const patience = 2000;

/** `POST /v2/document/:id` */
export const status = (app: App, context: Context, keys: DocumentKeys): void => {
  app.post('/document/:id', { schema }, async (request) => {
    const asked = { id: request.params.id, key: request.body.document_key, owner: askerOf(context, request) };
    const job = keys.find(context.jobs, asked);
    await Promise.race([job.settled, wait(patience, undefined, { ref: false })]);
    return { document_id: job.id, ...stateOf(job) };
  });
};

const stateOf = ({ state, secondsLeft, characters, problem }: Job) => {
  switch (state) {
    case 'waiting':
      return { status: 'queued' };
    case 'translating':
      return { status: 'translating', ...(secondsLeft !== undefined && { seconds_remaining: Math.ceil(secondsLeft) }) };
    case 'done':
      return { status: 'done', ...(characters !== undefined && { billed_characters: characters }) };
    case 'failed':
      return { status: 'error', ...(problem && { error_message: problem.message, message: problem.message }) };
  }
};
