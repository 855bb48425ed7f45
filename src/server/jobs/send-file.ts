import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { mediaTypeByExtension } from '../../documents/media-type.js';
import { attachment } from './file-name.js';
import type { Job, Jobs } from './types.js';

/**
 * Answers with the English file of a job, as an attachment with its name.
 *
 * @param type - its media type; what its name says, if left out
 * @throws `Problem` 404 unless it is done
 */
export const sendFile = async (
  reply: FastifyReply,
  jobs: Pick<Jobs, 'read'>,
  job: Job,
  type = mediaTypeByExtension(extname(job.englishName)),
): Promise<FastifyReply> => {
  const content = await jobs.read(job);
  void reply.type(type).headers({
    'content-disposition': attachment(job.englishName),
    'content-length': job.bytes,
    'cache-control': 'no-store',
  });
  return reply.send(Readable.from(content, { objectMode: false }));
};
