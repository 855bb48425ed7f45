import { capitalised } from '../text/phrase-pattern.js';
import type { Span } from '../text/spans.js';

/** A span of an English text, and what it should be. */
export interface Correction extends Span {
  readonly text: string;
}

/** What a pattern has found, and what it should be, with a capital where that had one: “All 20 minutes” → “Every”. */
export const corrected = ({ 0: { length }, 0: wrong, index: start }: RegExpExecArray, right: string): Correction => {
  return { start, end: start + length, text: /^\p{Lu}/u.test(wrong) ? capitalised(right) : right };
};
