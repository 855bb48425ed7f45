import { createPairs } from './edge-marks.js';
import { remark, remarkable } from './remarks.js';
import { streamed } from './streamed.js';
import type { Emitter } from './types.js';

/** The names of the columns, which are the first line. */
export const tsvColumns: readonly string[] = ['source', 'target', 'checks'];

/**
 * A segment a line: French, English, and what its checks failed or repaired, with a tab between them. There is no quoting: tabs and line
 * breaks inside a text are spaces.
 *
 *     source                  target               checks
 *     Il a 1\u00a0204 voix.        He has 124 votes.    numbers failed: 1,204 is missing
 */
export const tsv = (prose: string): Emitter => {
  const pairs = createPairs(prose);
  return streamed({
    header: row(tsvColumns),
    write: (part) => {
      const pair = pairs(part);
      if (!pair) return '';
      const checks = remarkable(pair.segment).map((finding) => remark(finding).replace(/\s+/gu, ' '));
      return row([pair.source, pair.target, checks.join('; ')]);
    },
    end: () => '',
  });
};

const row = (columns: readonly string[]): string => `${columns.join('\t')}\n`;
