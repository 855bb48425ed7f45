import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from '../../../jobs/types.js';
import { eventOf } from '../server-sent-events.js';
import { jobJson } from './job-json.js';

/** Milliseconds between two looks at a job: a bar that moves four times a second seems to move evenly. */
const interval = 250;

/**
 * The states of a job as server-sent events, each once, up to the final one.
 *
 * @param isConnected - whether somebody still listens
 */
export async function* eventsOf(job: Job, isConnected: () => boolean): AsyncGenerator<string> {
  let last = '';
  while (isConnected()) {
    // looked at before the job is: the state that it settled in must not be missed
    const isFinal = job.state === 'done' || job.state === 'failed';
    const event = eventOf({ event: 'job', data: jobJson(job) });
    if (event !== last) yield event;
    last = event;
    if (isFinal) return;
    await Promise.race([job.settled, wait(interval, undefined, { ref: false })]);
  }
}
