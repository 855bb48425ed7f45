import type { Judgement } from '../../checks/types.js';
import type { Lexicon } from '../../languages/lexicon.js';
import type { Rendering } from '../../marian/types.js';
import { rewritten } from '../rewritten.js';

/**
 * Removes endings that the check found to be made up.
 *
 *     la marque Quentovic   the Quentovic's brand   →   the Quentovic brand
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined if they found none
 */
export const withoutMadeUpEndings = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined =>
  rewritten(rendering, blamed, { rule: 'names', fault: 'ending' }, () => '');

/**
 * Gives words that the check found to have lost their capital their capital back.
 *
 *     le projet de Constitution   the draft constitution   →   the draft Constitution
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined if they found none
 */
export const withCapitals = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined =>
  rewritten(rendering, blamed, { rule: 'names', fault: 'capital' }, ({ values }) => String(values?.['word']));

/**
 * Rewrites names that the check found garbled, as in the source or in their English form.
 *
 *     Elle aime Bérénice.   She loves Brenice's cat.   →   She loves Bérénice's cat.
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined if they found none
 */
export const withoutGarbledNames = (rendering: Rendering, blamed: readonly Judgement[], lexicon: Lexicon): Rendering | undefined =>
  rewritten(rendering, blamed, { rule: 'names', fault: 'garbled' }, ({ values = {} }) => {
    const genitive = /['’]s$/u.exec(String(values['word']))?.[0] ?? '';
    return lexicon.writtenForm(String(values['name'])) + genitive;
  });

/**
 * Removes the second of two names that the check found twice in a row.
 *
 *     Roy dort.   Roy Roy sleeps.   →   Roy sleeps.
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined if they found none
 */
export const withoutNamesTwice = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined =>
  rewritten(rendering, blamed, { rule: 'names', fault: 'twice' }, () => '');

/**
 * Writes the titles that the check missed before their names, in place of wrong ones.
 *
 *     Mme Roy dort.   Mr Roy sleeps.   →   Ms Roy sleeps.
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined if they found none
 */
export const withTitles = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined =>
  rewritten(rendering, blamed, { rule: 'names', fault: 'title' }, ({ values }) => `${String(values?.['title'])} `);
