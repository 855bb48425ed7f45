import { type Edit, editRendering } from '../../alignment/edit-rendering.js';
import { toAligned } from '../../alignment/words.js';
import type { Judgement, MarkRole } from '../../checks/types.js';
import { type Attempt, mendAll } from '../mend-all.js';
import { type Proposal, proposalOf } from '../proposals.js';
import type { Lacking } from '../terms/enforce-terms.js';
import { writtenTerm } from '../terms/written-term.js';
import type { Tools } from '../types.js';

/** Whether French words were left whose English the tables know. */
export const hasLeftWords = ({ checks }: Pick<Proposal, 'checks'>): boolean => checks.some(isLeft);

const isLeft = ({ rule, status, values }: Judgement): boolean =>
  rule === 'echo' && status === 'failed' && values?.['english'] !== undefined;

/**
 * Writes the English of French words that were left in their place, with its article and capital.
 *
 *     Un ouvrier dort.   A ouvrier sleeps.   →   A worker sleeps.
 *     Une éponge sèche.  A éponge dries.     →   A sponge dries.
 *     Prix               Prix                →   Price
 *
 * @returns the attempts, with words written in those that have any, and what came of these; unchanged if the best so far has none
 */
export const writeWords = async (
  { attempts, marks, best }: Lacking,
  tools: Tools,
): Promise<{ readonly attempts: readonly Attempt[]; readonly proposals: readonly Proposal[] }> => {
  if (!hasLeftWords(best)) return { attempts, proposals: [] };
  const written = attempts.map((attempt) => withWords(attempt, marks, tools));
  const proposals = await mendAll(
    written.flatMap((attempt) => attempt ?? []),
    marks,
    tools,
  );
  return { attempts: written.map((attempt, nth) => attempt ?? attempts[nth]!), proposals };
};

const withWords = ({ aligned, steps }: Attempt, marks: readonly MarkRole[], { lexicon }: Tools): Attempt | undefined => {
  const { answer, rendering } = aligned;
  const left = proposalOf(aligned, marks, lexicon, steps).checks.filter(isLeft);
  if (left.length === 0) return undefined;
  const edits = left.map(({ target, values }): Edit => writtenTerm(String(values!['english']), target![0]!, rendering.text));
  const words = left.map(({ values }) => String(values!['french'] ?? values!['word'])).join(', ');
  return {
    aligned: toAligned(answer, editRendering(rendering, edits)),
    steps: [...steps, { rule: 'echo', values: { repair: 'words-written', words } }],
  };
};
