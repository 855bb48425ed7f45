import type { Judgement } from '../../checks/types.js';
import type { Rendering } from '../../marian/types.js';
import { rewritten } from '../rewritten.js';

/**
 * Removes the second of two words that the check found twice in a row.
 *
 *     les soins palliatifs   the palliative palliative care   →   the palliative care
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined if they found none
 */
export const withoutCopies = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined =>
  rewritten(rendering, blamed, { rule: 'repetition', fault: 'twice' }, () => '');
