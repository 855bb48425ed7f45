import { editRendering, type Edit } from '../../alignment/edit-rendering.js';
import type { Judgement } from '../../checks/types.js';
import type { Rendering } from '../../marian/types.js';
import type { Span } from '../../text/spans.js';

/**
 * Writes the punctuation that the checks found wrong as the source has it: final marks at the end and before closing quotation marks,
 * a colon before opening ones, and one mark where two stand. The model's words stay.
 *
 *     Il a gagné !          He won.            →   He won!
 *     "Quoi ?", dit-il.     "What," he said.   →   "What?" he said.
 *     Et alors...           And then....       →   And then...
 */
export const withMarksOfSource = (rendering: Rendering, checks: readonly Judgement[]): Rendering =>
  editRendering(
    rendering,
    checks
      .filter(({ rule, status }) => rule === 'punctuation' && status === 'failed')
      .flatMap(({ target: [span] = [], values }) => {
        if (!span || !values) return [];
        if (values['fault'] === 'doubled') return [{ ...span, text: String(values['meant']) || single(String(values['marks'])) }];
        if (values['fault'] === 'colon') return [{ ...span, text: ':' }];
        return values['fault'] === 'final' ? finalEdits(rendering.text, span, String(values['mark'])) : [];
      }),
  );

/** The one mark that is meant. */
const single = (marks: string): string => {
  if (marks.includes('…')) return '…';
  return marks.startsWith('....') ? '...' : marks.charAt(0);
};

/** Puts a mark in the place of the first wrong one, and takes the others away; without any, it goes before the closing quotation marks. */
const finalEdits = (text: string, ending: Span, mark: string): Edit[] => {
  const { end } = ending;
  const start = text.charAt(ending.start - 1) === ' ' ? ending.start - 1 : behindInitials(text, ending.start);
  const printed = mark === '…' ? '...' : mark;
  const wrong = Array.from(text.slice(start, end).matchAll(marks), ({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
  if (wrong.length === 0) return [{ start, end: start, text: printed }];
  return wrong.map((place, nth) => ({ ...place, text: nth === 0 ? printed : '' }));
};

/** The point of J.R. belongs to it, whatever mark comes next. */
const behindInitials = (text: string, at: number): number => (initials.test(text.slice(Math.max(0, at - 3), at + 1)) ? at + 1 : at);
const initials = /\p{Lu}\.-?\p{Lu}\.$/u;

const marks = / ?[.!?…,;:‽]+/gu;
