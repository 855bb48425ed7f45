import { neverLast } from '../languages/fr/abbreviations.js';
import { innerStops, possibleStops } from '../text/marks/inner-stops.js';
import type { Check, Verdict } from './types.js';

/**
 * No sentence of a unit is left out: the English has as many as the source. Most units are one sentence, and have nothing to check.
 *
 *     il fait beau. je sors avec elle.    It is fine. I go out with her.   ok
 *     il fait beau. je sors avec elle.    It is fine.                      2 sentences, 1 in the English
 */
export const sentences: Check = {
  rule: 'sentences',
  weight: 3,
  wording: { fewer: ({ of, found }) => `${of} sentences in the source, ${found} in the English` },
  run: ({ source, target }): Verdict => {
    const of = innerStops(source, neverLast).length + 1;
    if (of === 1) return undefined;
    const found = possibleStops(target) + 1;
    return found >= of ? [] : [{ values: { fault: 'fewer', of, found } }];
  },
};
