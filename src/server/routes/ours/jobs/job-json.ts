import type { Job } from '../../../jobs/types.js';

/** A job as its owner sees it; what is not known yet is left out. */
export const jobJson = (job: Job) => {
  const { id, name, englishName, state, done, total, secondsLeft, characters, tally, bytes, problem } = job;
  const { segments, ok, repaired, failed, remembered, terms } = tally;
  return {
    id,
    name,
    englishName,
    state,
    done,
    total,
    secondsLeft,
    characters,
    report: { segments, ok, repaired, failed, remembered, ...(terms && { terms }) },
    bytes,
    ...(problem && { error: { code: problem.code, message: problem.message } }),
  };
};
