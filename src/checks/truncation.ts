import type { Check, Verdict } from './types.js';

/**
 * The English is complete: the model ended it, not the length limit, and if the source ends in final punctuation, so does the English.
 *
 *     Il dort.        He sleeps           the full stop is missing
 *     Le chat dort    The cat sleeps      ok: a headline
 *     Il a dit : "Oui."   He said: "Yes".   ok
 */
export const truncation: Check = {
  rule: 'truncation',
  weight: 1,
  wording: {
    limit: () => 'the length limit cut it off',
    punctuation: () => 'the final punctuation is missing',
  },
  run: ({ source, target, hypothesis }): Verdict => {
    if (hypothesis?.truncated) return [{ values: { fault: 'limit' } }];
    if (!isFinal.test(source)) return undefined;
    return isFinal.test(target) ? [] : [{ values: { fault: 'punctuation' } }];
  },
};

const isFinal = /[.!?…][\s"'”’)\]]*$/u;
