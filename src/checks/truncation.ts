import type { Check, Verdict } from './types.js';

/** The English is complete: the model ended it, not the length limit. */
export const truncation: Check = {
  rule: 'truncation',
  weight: 1,
  wording: { limit: () => 'the length limit cut it off' },
  run: ({ hypothesis }): Verdict => hypothesis && (hypothesis.truncated ? [{ values: { fault: 'limit' } }] : []),
};
