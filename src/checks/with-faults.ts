import type { Fault, Judgement, UnitRule } from './types.js';

/**
 * Adds faults of a rule that show only once a segment is printed: the rule has then failed, whatever was found in the model's English.
 *
 *     quotations ok, names ok   and { fault: 'spread' }   →   quotations failed (spread), names ok
 *
 * @param checks - the segment's findings so far
 */
export const withFaults = (rule: UnitRule, checks: readonly Judgement[], faults: readonly Fault[]): readonly Judgement[] => {
  if (faults.length === 0) return checks;
  const isOwn = (check: Judgement): boolean => check.rule === rule;
  return [
    ...checks.filter((check) => isOwn(check) && check.status === 'failed'),
    ...faults.map((fault): Judgement => ({ rule, status: 'failed', ...fault })),
    ...checks.filter((check) => !isOwn(check)),
  ];
};
