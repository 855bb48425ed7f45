import { sleep } from '../../api/patience.js';
import { isAborted, offline } from '../../api/problem.js';
import { request } from '../../api/request.js';
import { eventData } from './event-data.js';
import type { ServerJob } from '../types.js';

/**
 * How far a file is, as the server tells it, until it is done or has failed. A connection that ends before that is made again.
 *
 * @throws `ApiProblem`: the server has forgotten it (404), or cannot be reached
 */
export async function* follow(id: string, signal: AbortSignal): AsyncGenerator<ServerJob> {
  for (;;) {
    const { body } = await request(`v1/jobs/${id}/events`, { accept: 'text/event-stream', signal });
    if (!body) throw offline();
    try {
      for await (const data of eventData(body)) {
        const job = data as ServerJob;
        yield job;
        if (job.state === 'done' || job.state === 'failed') return;
      }
    } catch (error) {
      if (isAborted(error)) throw error;
      // cut off: asked again, it says whether the server is there
    }
    await sleep(1000, signal);
  }
}
