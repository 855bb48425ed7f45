import { countsIn } from '../../../../documents/tally.js';
import type { Job } from '../../../jobs/types.js';

/** A job as its owner sees it; what is not known yet is left out. */
export const jobJson = (job: Job) => {
  const { id, name, englishName, state, done, total, secondsLeft, characters, tally, bytes, problem } = job;
  return {
    id,
    name,
    englishName,
    state,
    done,
    total,
    secondsLeft,
    characters,
    report: countsIn(tally),
    bytes,
    ...(problem && { error: { code: problem.code, message: problem.message } }),
  };
};
