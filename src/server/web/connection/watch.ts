import { isAway, offline, problemIn, type ApiProblem } from '../api/problem.js';
import { server } from '../api/server.js';
import { notice, trouble } from './connection.js';

/** Milliseconds from one look at a server that is away to the next. */
const looks = [500, 1000, 2000, 4000, 8000, 15_000];
/** Milliseconds from one look at a server that answers to the next. */
const rest = 20_000;

/** Milliseconds until the next look. @param failed - looks without success in a row */
export const nextLook = (failed: number): number => (failed === 0 ? rest : looks[Math.min(failed, looks.length) - 1]!);

/**
 * Looks after the server from now on: whether it answers, and once it does, who it is.
 *
 * @param askServer - asks who it is
 */
export const watch = (askServer: () => Promise<void>): void => {
  let failed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    clearTimeout(timer);
    const problem = await health();
    isLooking = false;
    failed = problem ? failed + 1 : 0;
    if (problem) notice(problem);
    else if (isAway(trouble.get())) notice();
    if (!problem && !server.get()) await askServer().catch(notice);
    timer = setTimeout(() => void lookIfSeen(), nextLook(failed));
  };
  const lookIfSeen = async (): Promise<void> => {
    // a page that nobody looks at asks nothing; it looks again when it is seen
    if (document.visibilityState === 'visible') await look();
  };
  trouble.subscribe(() => {
    if (failed === 0 && isAway(trouble.get())) {
      failed = 1;
      clearTimeout(timer);
      timer = setTimeout(() => void lookIfSeen(), nextLook(failed));
    }
  });
  document.addEventListener('visibilitychange', () => void lookIfSeen());
  addEventListener('online', () => void look());
  lookNow = look;
  void look();
};

let lookNow = async (): Promise<void> => undefined;

/** Looks at once. */
export const tryNow = (): Promise<void> => lookNow();

const health = async (): Promise<ApiProblem | undefined> => {
  try {
    const answer = await fetch('health', { cache: 'no-store' });
    return answer.ok ? undefined : await problemIn(answer);
  } catch {
    return offline();
  }
};

/** Resolves when the server can be reached again. @throws what the signal says, if it speaks */
export const back = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      stopListening();
      signal.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      end();
      reject(signal.reason as Error);
    };
    const stopListening = trouble.subscribe(() => {
      if (isAway(trouble.get())) return;
      end();
      resolve();
    });
    signal.addEventListener('abort', abort);
    if (!isAway(trouble.get())) {
      end();
      resolve();
    }
  });
