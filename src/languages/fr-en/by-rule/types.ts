import type { Span } from '../../../text/spans.js';

/** A span of an English text, and what it should be. */
export interface Correction extends Span {
  readonly text: string;
}
