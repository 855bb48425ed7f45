import { ApiProblem, isAborted, isAway, offline } from '../../api/problem.js';
import { request } from '../../api/request.js';
import { notice } from '../../connection/connection.js';
import { back } from '../../connection/watch.js';
import { preferences } from '../../preferences/preferences.js';
import { follow } from './follow.js';
import { oneAtATime } from './one-at-a-time.js';
import { refusedAtOnce } from './refused.js';
import type { FileEntry, FileState, ServerJob } from '../types.js';
import { upload } from './upload.js';

/** Files are sent one after the other: two at a time would each take twice as long. */
const inTurn = oneAtATime();

/**
 * Sends a file and follows its translation. Where the server cannot be reached, it waits; where the server has forgotten the file
 * meanwhile, it sends it again.
 *
 * @param signal - ends it; the server then forgets the file, also one that is done
 * @param onState - called whenever something has changed
 */
export const translateFile = async (
  { file, emit }: Pick<FileEntry, 'file' | 'emit'>,
  signal: AbortSignal,
  onState: (state: FileState) => void,
): Promise<void> => {
  const refusal = await refusedAtOnce(file);
  if (refusal) {
    onState({ phase: 'failed', problem: refusal });
    return;
  }
  const send = async (): Promise<ServerJob> => {
    const onShare = (share: number): void => {
      onState({ phase: 'sending', share });
    };
    onShare(0);
    const job = await upload({ file, fields: { emit, ...preferences.get() }, signal, onShare });
    forgetWhenEnded(job, signal);
    return job;
  };
  let sent: ServerJob | undefined;
  while (!signal.aborted) {
    try {
      sent ??= await inTurn(send);
      for await (const job of follow(sent.id, signal)) onState(stateOf(job));
      return;
    } catch (error) {
      if (isAborted(error)) return;
      const problem = error instanceof ApiProblem ? error : offline();
      if (isAway(problem)) {
        notice(problem);
        onState({ phase: 'away' });
        await back(signal).catch(() => undefined);
      } else if (sent && problem.status === 404) {
        sent = undefined;
      } else {
        onState({ phase: 'failed', problem });
        return;
      }
    }
  }
};

const stateOf = (job: ServerJob): FileState => {
  if (job.state !== 'failed') return { phase: job.state, job };
  return { phase: 'failed', problem: new ApiProblem(422, job.error?.code ?? 'failed', job.error?.message ?? '') };
};

/** What lies at the server is not left there: it goes when the reader takes the file off the list, or leaves the page. */
const forgetWhenEnded = ({ id }: ServerJob, signal: AbortSignal): void => {
  const forget = (): void => {
    removeEventListener('pagehide', leave);
    void request(`v1/jobs/${id}`, { method: 'DELETE', keepalive: true }).catch(() => undefined);
  };
  const leave = ({ persisted }: PageTransitionEvent): void => {
    // a page that may be shown again keeps its files
    if (!persisted) forget();
  };
  if (signal.aborted) forget();
  else {
    signal.addEventListener('abort', forget, { once: true });
    addEventListener('pagehide', leave);
  }
};
