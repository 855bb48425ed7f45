import type { Answer } from '../../marian/types.js';

/** Another wording of a unit for the model, and how to map its answer back to the unit. */
export interface Rewording {
  /** The kind of repair. */
  readonly step: string;
  readonly text: string;
  /** The answer as if the unit itself had been translated; undefined if the two do not match. */
  readonly back: (answer: Answer) => Answer | undefined;
}
