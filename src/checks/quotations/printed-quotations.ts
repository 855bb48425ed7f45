import type { Fault, Judgement } from '../types.js';
import { withFaults } from '../with-faults.js';

/** Adds quotation faults that show only once a segment is printed. */
export const withQuotationFaults = (checks: readonly Judgement[], faults: readonly Fault[]): readonly Judgement[] =>
  withFaults('quotations', checks, faults);
