import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { formatByExtension, knownFormats } from '../../../formats/index.js';
import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { receive } from '../../jobs/receive.js';
import { sendFile } from '../../jobs/send-file.js';
import type { FileOptions, Job, Jobs } from '../../jobs/types.js';
import { Problem } from '../../problems/problem.js';
import { whileConnected } from '../../security/gone.js';
import { ownerOf } from '../../security/owner.js';
import { keyAmong } from './fields.js';
import { problems, usualProblems } from './form.js';
import { checkPair, sourceField, targetField } from './languages.js';

/**
 * Whose files these are. Their address is all that LibreTranslate's clients have to fetch them with, so it must be enough, and it cannot be
 * guessed. No name in a file of keys has a line break, so no other route finds them.
 */
const owner = 'LibreTranslate\n';

const binary = Type.Unsafe<Readable>({ type: 'string', format: 'binary' });
const form = Type.Object({ file: binary, source: sourceField, target: targetField, api_key: Type.Optional(Type.String()) });

type Fields = Readonly<Partial<Record<'source' | 'target' | 'api_key', string>>>;

/** `POST /translate_file`, answered when the file is translated, and `GET /download_file/…`, where it is then. */
export const fileRoutes = (app: App, context: Context): void => {
  const tags = ['LibreTranslate'];
  const answer = Type.Object(
    { translatedFileUrl: Type.String({ description: 'Where to fetch it, without a key' }) },
    { description: 'It is translated.' },
  );
  const schema = {
    summary: 'Translates a file',
    tags,
    security: [{ libreKey: [] }, { key: [] }],
    consumes: ['multipart/form-data'],
    body: form,
    response: { 200: answer, ...usualProblems, ...problems(507) },
  };
  // the form is checked while it is read
  app.post('/translate_file', { schema, validatorCompiler: () => () => true }, async (request, reply) => {
    const signal = whileConnected(request, reply);
    const job = await sent(request, context);
    await finished(job, context.jobs, signal);
    const name = encodeURIComponent(`${job.id}.${job.englishName}`);
    return { translatedFileUrl: `${request.protocol}://${request.host}/download_file/${name}` };
  });
  const download = {
    summary: 'A translated file',
    tags,
    security: [],
    params: Type.Object({ name: Type.String() }),
    response: { 200: { description: 'The file.', content: { '*/*': { schema: binary } } }, ...problems(404, 429, 500, 503) },
  };
  app.get('/download_file/:name', { schema: download, exposeHeadRoute: false }, async (request, reply) => {
    const job = context.jobs.find(/^[^.]*/u.exec(request.params.name)![0], owner);
    return sendFile(reply, context.jobs, job);
  });
};

/** The key and the languages may stand before the file in the form or behind it; before, nothing is kept of a file that is refused. */
const sent = (request: FastifyRequest, { jobs, keys }: Context): Promise<Job> =>
  receive(request, { file: 'file', fields: ['source', 'target', 'api_key'], others: 'ignored' }, async ({ name, content, fields }) => {
    checkName(name);
    if (keyAmong(request, fields()) !== undefined) ownerOf(keys, keyAmong(request, fields()));
    return jobs.add({
      name,
      content,
      owner,
      options: () => {
        ownerOf(keys, keyAmong(request, fields()));
        return optionsOf(fields());
      },
    });
  });

const optionsOf = ({ source, target }: Fields): FileOptions => {
  if (!source) throw missing('source');
  if (!target) throw missing('target');
  checkPair(source, target);
  return { format: 'auto', emit: 'same', call: {} };
};

const missing = (name: string): Problem => new Problem(400, 'bad_request', `Invalid request: missing ${name} parameter`);

const checkName = (name: string): void => {
  if (formatByExtension(extname(name))) return;
  const known = knownFormats.flatMap(({ extensions }) => extensions).join(', ');
  throw new Problem(400, 'bad_request', `Invalid request: file format not supported. Send ${known}`);
};

/** Waits for a file; one that nobody waits for any more is stopped. @throws its `Problem`, if it cannot be translated */
const finished = async (job: Job, jobs: Jobs, signal: AbortSignal): Promise<void> => {
  const stop = (): void => void jobs.forget(job);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  await job.settled;
  signal.removeEventListener('abort', stop);
  if (!job.problem) return;
  await jobs.forget(job);
  throw job.problem;
};
