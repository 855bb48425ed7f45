import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { Type } from '../../../framework.js';
import { sendFile } from '../../../jobs/send-file.js';
import type { Job } from '../../../jobs/types.js';
import { Problem, problemOf } from '../../../problems/problem.js';
import { keyIn } from '../../../security/key-in.js';
import { ownerOf } from '../../../security/owner.js';
import { fileOptions } from '../options-schema.js';
import { emptyEvent } from '../server-sent-events.js';
import { withSignsOfLife } from '../../signs-of-life.js';
import { answers, events, problems } from '../responses.js';
import { eventsOf } from './events.js';
import { jobJson } from './job-json.js';
import { upload } from './upload.js';

const ofJobs = { tags: ['fr2en files'], security: [{ key: [] }] };
const params = Type.Object({ id: Type.String({ description: 'Of a file that was sent.' }) });
const jobAnswer = (description: string) => answers(description, { 'application/json': Type.Ref('Job#') });

const schemas = {
  send: {
    ...ofJobs,
    summary: 'Send a file to be translated',
    description: 'Options may stand before or behind the file. The answer comes as soon as the file is there; ask for its state then.',
    consumes: ['multipart/form-data'],
    body: Type.Object(
      { file: Type.Unsafe<never>({ type: 'string', format: 'binary', description: 'Of any format that fr2en reads.' }), ...fileOptions },
      { additionalProperties: false },
    ),
    response: { 202: jobAnswer('The file is there and waits.'), ...problems(400, 401, 403, 404, 413, 415, 507) },
  },
  state: {
    ...ofJobs,
    summary: 'How far a file is',
    params,
    response: { 200: jobAnswer('Its state.'), ...problems(401, 403, 404) },
  },
  events: {
    ...ofJobs,
    summary: 'How far a file is, as it goes on',
    description: 'Events named `job` with a `Job` as data, whenever it has changed; the stream ends with the final state.',
    params,
    response: {
      200: answers('The states.', { 'text/event-stream': events(['job'], 'A `Job` as JSON.') }),
      ...problems(401, 403, 404),
    },
  },
  file: {
    ...ofJobs,
    summary: 'Fetch the English file',
    params,
    response: {
      200: answers('The file, as an attachment with its name.', { '*/*': { type: 'string', format: 'binary' } }),
      ...problems(401, 403, 404, 409),
    },
  },
  forget: {
    ...ofJobs,
    summary: 'Stop and forget a file',
    description: 'Once more does no harm: what is not there is gone, too.',
    params,
    response: { 204: { description: 'It is gone.', type: 'null' }, ...problems(401, 403) },
  },
};

/** `/v1/jobs`: files with progress. */
export const jobRoutes = (app: App, context: Context): void => {
  const { jobs, keys } = context;
  const ownerBehind = (request: FastifyRequest): string | undefined => ownerOf(keys, keyIn(request));
  // the form is read by the route, and checked by it
  app.post('/v1/jobs', { schema: schemas.send, validatorCompiler: () => () => true }, async (request, reply) => {
    const job = await upload(request, context, ownerBehind(request));
    return reply.code(202).header('location', `/v1/jobs/${job.id}`).send(jobJson(job));
  });
  app.get('/v1/jobs/:id', { schema: schemas.state }, async (request, reply) =>
    reply.header('cache-control', 'no-store').send(jobJson(jobs.find(request.params.id, ownerBehind(request)))),
  );
  app.get('/v1/jobs/:id/events', { schema: schemas.events, exposeHeadRoute: false }, async (request, reply) => {
    const job = jobs.find(request.params.id, ownerBehind(request));
    void reply.type('text/event-stream; charset=utf-8').headers({ 'x-accel-buffering': 'no', 'cache-control': 'no-store' });
    const states = eventsOf(job, () => !reply.raw.destroyed);
    return reply.send(Readable.from(withSignsOfLife(states, emptyEvent), { objectMode: false }));
  });
  app.get('/v1/jobs/:id/file', { schema: schemas.file, exposeHeadRoute: false }, async (request, reply) => {
    const job = jobs.find(request.params.id, ownerBehind(request));
    if (job.state !== 'done') throw notThere(job);
    return sendFile(reply, jobs, job);
  });
  app.delete('/v1/jobs/:id', { schema: schemas.forget }, async (request, reply) => {
    const job = found(() => jobs.find(request.params.id, ownerBehind(request)));
    if (job) await jobs.forget(job);
    return reply.code(204).send();
  });
};

const notThere = ({ state, problem }: Job): Problem =>
  state === 'failed' && problem
    ? new Problem(409, problem.code, problem.message)
    : new Problem(409, 'not_ready', 'the file is not translated yet. Its state says how far it is.', { retryAfter: 1 });

/** What `find` finds; undefined if there is no such file. */
const found = <Found>(find: () => Found): Found | undefined => {
  try {
    return find();
  } catch (error) {
    if (problemOf(error).status === 404) return undefined;
    throw error;
  }
};
