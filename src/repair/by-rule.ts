import { editRendering } from '../alignment/edit-rendering.js';
import { correctionsIn } from '../languages/en/by-rule.js';
import { settledByFrench } from '../languages/fr-en/by-rule/by-rule.js';
import type { Answer } from '../marian/types.js';

/**
 * An answer with its English put right where English has a rule for it, or the French leaves no choice (see {@link correctionsIn} and
 * {@link settledByFrench}); alignments move along.
 */
export const rightByRule = (answer: Answer): Answer => ({
  ...answer,
  hypotheses: answer.hypotheses.map((hypothesis) => {
    const { text } = hypothesis;
    return editRendering(hypothesis, [...correctionsIn(text, answer.source), ...settledByFrench(text, answer.source)]);
  }),
});
