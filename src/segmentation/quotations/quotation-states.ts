import type { Span } from '../../text/spans.js';
import { isBreakCode } from '../../text/character-codes.js';
import type { Mark, QuotationState } from '../types.js';
import { readBreak } from './paragraph-breaks.js';

/**
 * How each span stands to the quotations: an opening mark belongs to the first span that ends behind it, a closing mark to the last that
 * begins before it; `depth` is that of the span's first word. A quotation that is never closed reaches to the end of its paragraph.
 *
 *     '– « Oui. Non. »'   'Oui.' { depth 1, opens 1, closes 0 }   'Non.' { depth 1, opens 0, closes 1 }
 *
 * @param spans - in order, without overlap
 * @param marks - all marks of the text, in order
 * @param depthBefore - quotations open where the text begins
 */
export const quotationStates = (text: string, spans: readonly Span[], marks: readonly Mark[], depthBefore = 0): QuotationState[] => {
  const states = spans.map(() => ({ depth: 0, opens: 0, closes: 0 }));
  const current: Level = { depth: depthBefore, closed: depthBefore, until: Infinity, end: 0 };
  let next = 0;
  spans.forEach((span, index) => {
    const state = states[index]!;
    for (; next < marks.length && marks[next]!.start < span.start; next += 1) pass(text, marks[next]!, states[index - 1], state, current);
    state.depth = span.start < current.until ? current.depth : current.closed;
    for (; next < marks.length && marks[next]!.start < span.end; next += 1) pass(text, marks[next]!, state, state, current);
  });
  for (; next < marks.length; next += 1) pass(text, marks[next]!, states.at(-1), undefined, current);
  return states;
};

/** `depth` up to the position `until`, where an unclosed quotation ends; behind it `closed`, which counts only those that have two ends. */
interface Level {
  depth: number;
  closed: number;
  until: number;
  /** End of the paragraph that was read last; kept, so that none is read twice. */
  end: number;
}

type Counts = { -readonly [Key in keyof QuotationState]: QuotationState[Key] };

const pass = (text: string, mark: Mark, before: Counts | undefined, after: Counts | undefined, level: Level): void => {
  if (mark.role === 'open' && after) after.opens += 1;
  if (mark.role === 'close' && before) before.closes += 1;
  level.depth = mark.role === 'close' ? mark.depth - 1 : mark.depth;
  if (mark.role === 'open' && mark.partner !== undefined) level.closed = level.depth;
  if (mark.role === 'close') level.closed = Math.min(level.closed, level.depth);
  if (level.depth > level.closed && mark.end > level.end) level.end = paragraphEnd(text, mark.end);
  level.until = level.depth > level.closed ? level.end : Infinity;
};

/** Read only behind a mark that has no partner, and no farther than its own paragraph. */
const paragraphEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    if (!isBreakCode(text.charCodeAt(at))) continue;
    const { next, isParagraph } = readBreak(text, at);
    if (isParagraph) return at;
    at = next - 1;
  }
  return Infinity;
};
