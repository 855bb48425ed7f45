import { type Edit, editRendering } from '../alignment/edit-rendering.js';
import type { Judgement, Rule } from '../checks/types.js';
import type { Rendering } from '../marian/types.js';

/** The kind of fault that a rewriting mends. */
interface Kind {
  readonly rule: Rule;
  readonly fault: string;
}

/**
 * Writes something else wherever the checks found one kind of fault.
 *
 * @returns undefined if they found none
 */
export const rewritten = (
  rendering: Rendering,
  blamed: readonly Judgement[],
  { rule, fault }: Kind,
  written: (judgement: Judgement) => string,
): Rendering | undefined => {
  const edits = blamed
    .filter((judgement) => judgement.rule === rule && judgement.status === 'failed' && judgement.values?.['fault'] === fault)
    .flatMap((judgement): Edit[] => (judgement.target ?? []).map(({ start, end }) => ({ start, end, text: written(judgement) })));
  return edits.length > 0 ? editRendering(rendering, edits) : undefined;
};
