import type { Finding } from '../../checks/types.js';
import type { Tag } from '../../formats/types.js';
import type { Excerpt } from '../../translation.js';

/** The wording of each kind of fault of the rule `markup`. */
export const markupFaults = {
  unplaced: (markup: string): string => `the English has no words for ${markup}, which stands at the nearest word`,
} as const;

/**
 * The findings on a segment with inline markup.
 *
 * @param lost - tags of the elements that have no words in the English
 */
export const markupFindings = (lost: readonly Tag[], { start, end }: Excerpt): Finding[] => {
  if (lost.length === 0) return [{ rule: 'markup', status: 'ok', detail: '' }];
  return lost.map(({ label, at }) => ({
    rule: 'markup',
    status: 'failed',
    source: [{ start: Math.max(start, at), end }],
    values: { fault: 'unplaced', markup: label },
    detail: markupFaults.unplaced(label),
  }));
};
