import { withFaults } from '../with-faults.js';
import type { Judgement } from '../types.js';

/** A quotation mark as the source writes it, and which end of a quotation it marks. */
export interface LoneMark {
  readonly text: string;
  readonly role: 'open' | 'close' | 'resume';
}

/**
 * The quotation findings of a segment with unpaired marks. The English keeps these marks as they are in the source and adds none, so a
 * person has to look.
 *
 *     « Oui, dit-il.   →   “Yes, he said.   quotations failed: « is never closed in the source
 *
 * @param checks - the segment's findings so far
 */
export const withLoneMarks = (checks: readonly Judgement[], lone: readonly LoneMark[]): readonly Judgement[] =>
  withFaults(
    'quotations',
    checks,
    lone.map(({ text, role }) => ({ values: { fault: role === 'open' ? 'unclosed' : 'unopened', mark: text } })),
  );
