import { editRendering, type Edit } from '../../alignment/edit-rendering.js';
import type { Judgement } from '../../checks/types.js';
import type { Rendering } from '../../marian/types.js';

/**
 * Takes off the endings that the check says were made up.
 *
 *     la marque Quentovic   the Quentovic's brand   →   the Quentovic brand
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined where they found none
 */
export const withoutMadeUpEndings = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined =>
  rewritten(rendering, blamed, 'ending', () => '');

/**
 * Gives those words their capital back of which the check says that it is lost.
 *
 *     le projet de Constitution   the draft constitution   →   the draft Constitution
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined where they found none
 */
export const withCapitals = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined =>
  rewritten(rendering, blamed, 'capital', ({ values }) => String(values?.['word']));

const rewritten = (
  rendering: Rendering,
  blamed: readonly Judgement[],
  fault: string,
  written: (judgement: Judgement) => string,
): Rendering | undefined => {
  const edits = blamed
    .filter(({ rule, values }) => rule === 'names' && values?.['fault'] === fault)
    .flatMap((judgement): Edit[] => (judgement.target ?? []).map(({ start, end }) => ({ start, end, text: written(judgement) })));
  return edits.length > 0 ? editRendering(rendering, edits) : undefined;
};
