import type { WordPair } from '../alignment/word-pairs.js';
import type { Settled } from '../repair/types.js';
import type { Origin } from '../translation.js';

/** The English of a segment and what is known of it. Opaque spans are still hidden in it. */
export interface English {
  readonly english: string;
  readonly origin: Origin;
  /** Undefined if no model has made it. */
  readonly settled: Omit<Settled, 'text'> | undefined;
  /** Other English for the segment, printed in the same way; absent unless the call asks for it. */
  readonly alternatives?: readonly string[];
  /** Spans of the segment's text and of `english`; absent unless someone has asked for them. */
  readonly words?: readonly WordPair[];
  /** Absent unless it is a person's. */
  readonly human?: true;
}
