import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { sendFile } from '../../../jobs/send-file.js';
import type { Job } from '../../../jobs/types.js';
import { Problem } from '../../../problems/problem.js';
import { described, errors, inEither } from '../form.js';
import { askerOf } from '../key.js';
import { documentBody, documentParams, type DocumentKeys } from './keys.js';

const schema = {
  ...described,
  ...inEither,
  summary: 'Fetches the English file, once: then it is deleted',
  params: documentParams,
  body: documentBody,
  response: { 200: { description: 'The file.', content: { 'application/octet-stream': { schema: {} } } }, ...errors },
};

/** `POST /v2/document/:id/result` */
export const result = (app: App, context: Context, keys: DocumentKeys): void => {
  app.post('/document/:id/result', { schema }, async (request, reply) => {
    const asked = { id: request.params.id, key: request.body.document_key, owner: askerOf(context, request) };
    const job = keys.find(context.jobs, asked);
    checkDone(job);
    // one that did not arrive whole may be fetched again
    reply.raw.once('close', () => {
      if (reply.raw.writableFinished) void context.jobs.forget(job);
    });
    return sendFile(reply, context.jobs, job, 'application/octet-stream');
  });
};

/** Clients try again after 503, and not after 404. */
const checkDone = ({ state, problem, secondsLeft }: Job): void => {
  if (state === 'failed') throw new Problem(404, 'not_found', problem?.message ?? 'The document could not be translated.');
  if (state !== 'done') {
    throw new Problem(503, 'not_ready', 'Document translation is not done', { retryAfter: Math.ceil(secondsLeft ?? 1) });
  }
};
