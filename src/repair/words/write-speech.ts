import type { Judgement } from '../../checks/types.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import type { Rendering } from '../../marian/types.js';
import { rewritten } from '../rewritten.js';

/**
 * Writes the verbs of saying that attributions have lost, or that were taken for other verbs.
 *
 *     "Oui", a dit la maire.         "Yes," the mayor.          →   "Yes," said the mayor.
 *     "Oui", explique le plombier.   "Yes," of the plumber.     →   "Yes," explains the plumber.
 *     "Oui", a lancé Anne.           "Yes," launched Anne.      →   "Yes," said Anne.
 *
 * @param blamed - what the checks found of this rendering
 * @returns undefined if they found none
 */
export const withSpeech = (rendering: Rendering, blamed: readonly Judgement[]): Rendering | undefined => {
  const known = blamed.filter(({ values }) => values?.['english'] !== undefined);
  const englishOf = ({ values }: Judgement): string => String(values!['english']);
  const misread = rewritten(rendering, known, { rule: 'attributions', fault: 'misread' }, englishOf);
  const behindMark = (judgement: Judgement): string => {
    const [{ start, end } = { start: 0, end: 0 }] = judgement.target ?? [];
    return `${englishOf(judgement)}${withoutLink(rendering.text.slice(start, end))}`;
  };
  return misread ?? rewritten(rendering, known, { rule: 'attributions', fault: 'lost' }, behindMark);
};

/** The first word of a speaker, now that it begins neither a sentence nor a phrase. */
const withoutLink = (word: string): string => {
  if (links.has(word)) return '';
  return ` ${englishOpeners.has(word.toLowerCase()) ? word.toLowerCase() : word}`;
};

const links: ReadonlySet<string> = new Set(['of', 'from', 'by', 'in', 'to', 'at']);

/** The French of these verbs. */
export const verbsOfSpeech = (blamed: readonly Judgement[]): string =>
  blamed
    .flatMap(({ rule, values }) => (rule === 'attributions' && values?.['english'] !== undefined ? [String(values['verb'])] : []))
    .join(', ');
