import { editRendering } from '../alignment/edit-rendering.js';
import { correctionsIn } from '../languages/en/by-rule.js';
import { clockPrepositionsIn } from '../languages/fr-en/clock-prepositions.js';
import type { Answer } from '../marian/types.js';

/**
 * An answer with its English put right where English has a rule for it, or the French leaves no choice (see {@link correctionsIn} and
 * {@link clockPrepositionsIn}); alignments move along.
 */
export const rightByRule = (answer: Answer): Answer => ({
  ...answer,
  hypotheses: answer.hypotheses.map((hypothesis) => {
    const { text } = hypothesis;
    return editRendering(hypothesis, [...correctionsIn(text, answer.source), ...clockPrepositionsIn(text, answer.source)]);
  }),
});
