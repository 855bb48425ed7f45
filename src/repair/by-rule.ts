import { editRendering } from '../alignment/edit-rendering.js';
import { correctionsIn } from '../languages/en/by-rule.js';
import type { Answer } from '../marian/types.js';

/** An answer with its English put right where English has a rule for it (see {@link correctionsIn}); alignments move along. */
export const rightByRule = (answer: Answer): Answer => ({
  ...answer,
  hypotheses: answer.hypotheses.map((hypothesis) => editRendering(hypothesis, correctionsIn(hypothesis.text, answer.source))),
});
