import { Fr2enError } from '../errors.js';
import { sliceOf } from '../text/spans.js';
import type { Job } from './jobs.js';

/** A failure names the segment that it is about. */
export const naming = async <Result>(job: Job | undefined, result: Promise<Result>): Promise<Result> => {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof Fr2enError) || error.code === 'ERR_ABORTED' || error.code === 'ERR_DISPOSED' || !job?.segment) throw error;
    const words = sliceOf(job.text, job.segment).replace(/\s+/gu, ' ');
    const place = `at character ${job.offset + job.segment.start} (“${words.slice(0, 40)}${words.length > 40 ? '…' : ''}”)`;
    throw new Fr2enError(error.code, `${place}: ${error.message}`, { cause: error });
  }
};
