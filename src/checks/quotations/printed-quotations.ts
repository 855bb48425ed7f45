import type { Fault, Judgement } from '../types.js';

/**
 * Adds what is only known of a segment's quotations once it is printed: whatever was found of the model's English, the rule has failed.
 *
 *     quotations ok, names ok   and { fault: 'spread' }   →   quotations failed (spread), names ok
 *
 * @param checks - what was found out about the segment so far
 */
export const withQuotationFaults = (checks: readonly Judgement[], faults: readonly Fault[]): readonly Judgement[] => {
  if (faults.length === 0) return checks;
  const isOwn = ({ rule }: Judgement): boolean => rule === 'quotations';
  return [
    ...checks.filter((check) => isOwn(check) && check.status === 'failed'),
    ...faults.map((fault): Judgement => ({ rule: 'quotations', status: 'failed', ...fault })),
    ...checks.filter((check) => !isOwn(check)),
  ];
};
