import { withQuotationFaults } from './printed-quotations.js';
import type { Judgement } from '../types.js';

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
export const withLoneMarks = (checks: readonly Judgement[], lone: readonly LoneMark[]): readonly Judgement[] =>
  withQuotationFaults(
    checks,
    lone.map(({ text, role }) => ({ values: { fault: role === 'open' ? 'unclosed' : 'unopened', mark: text } })),
  );
