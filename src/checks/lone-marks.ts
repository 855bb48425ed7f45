import type { CheckResult } from './types.js';

/** A quotation mark of the source as it is written, and which end of a quotation it is. */
export interface LoneMark {
  readonly text: string;
  readonly role: 'open' | 'close' | 'resume';
}

/**
 * What the rule of the quotations says of a segment with marks that have no other end: they are in the English as they are in the source,
 * and nothing is made up, so that somebody has to look.
 *
 *     « Oui, dit-il.   →   “Yes, he said.   quotations failed: « is never closed in the source
 *
 * @param checks - what was found out about the segment so far
 */
export const withLoneMarks = (checks: readonly CheckResult[], lone: readonly LoneMark[]): readonly CheckResult[] => {
  if (lone.length === 0) return checks;
  const own = checks.find(({ rule }) => rule === 'quotations');
  const details = [
    ...(own?.detail === undefined ? [] : [own.detail]),
    ...lone.slice(0, most).map(({ text, role }) => `${text} is never ${role === 'open' ? 'closed' : 'opened'} in the source`),
  ];
  const told: CheckResult = { rule: 'quotations', status: 'failed', detail: details.join(', ') };
  return [told, ...checks.filter((check) => check !== own)];
};

/** More are not named. */
const most = 3;
