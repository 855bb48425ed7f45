import type { Tally } from '../../documents/tally.js';

/** A line for each failed check: `a.txt: segment 4: quotations failed: 2 marks in the source, 1 in the English. In: Le mot…` */
export const findingLines = (name: string, tally: Tally): string[] =>
  tally.checked.flatMap(({ id, source, checks }) =>
    checks
      .filter(({ status }) => status === 'failed')
      .map(({ rule, detail }) => `${name}: segment ${id}: ${rule} failed${detail ? `: ${detail}` : ''}. In: ${beginning(source.text)}`),
  );

const longestExcerpt = 60;

const beginning = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).trimEnd()}…` : line;
};
