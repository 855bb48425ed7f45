import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Type } from '../../../framework.js';
import type { Job, Jobs } from '../../../jobs/types.js';
import { Problem } from '../../../problems/problem.js';

/** What the routes of one file are asked with. */
export const documentParams = Type.Object({ id: Type.String({ description: '`document_id`' }) });

/** The body of such a request, in JSON or as a form. */
export const documentBody = Type.Object({ document_key: Type.String() });

/** The second secret of a file: whoever has both its id and its key may ask for it. */
export interface DocumentKeys {
  of(job: Pick<Job, 'id'>): string;
  /** @throws `Problem` 404: there is no file with this id, it has another key, or it is somebody else's */
  find(jobs: Pick<Jobs, 'find'>, asked: Asked): Job;
}

/** What a client says to have a file. */
export interface Asked {
  readonly id: string;
  readonly key: string;
  readonly owner: string | undefined;
}

/** Keys are made of the ids, with a secret that lasts as long as the server: there is nothing to keep or to forget. */
export const createDocumentKeys = (): DocumentKeys => {
  const secret = randomBytes(32);
  const digest = (id: string): Buffer => createHmac('sha256', secret).update(id).digest();
  return {
    of: ({ id }) => digest(id).toString('hex'),
    find: (jobs, { id, key, owner }) => {
      const sent = Buffer.from(/^[0-9a-f]{64}$/iu.test(key) ? key : '', 'hex');
      const own = digest(id);
      if (sent.length !== own.length || !timingSafeEqual(sent, own)) throw new Problem(404, 'not_found', 'Document not found');
      return jobs.find(id, owner);
    },
  };
};
