import type { Span } from '../../text/spans.js';
import { isBreakCode } from '../../text/character-codes.js';
import type { Mark, QuotationState } from '../types.js';
import { readBreak } from './paragraph-breaks.js';

/**
 * How each span relates to the quotations: an opening mark belongs to the first span that ends after it, a closing mark to the last that
 * begins before it; `depth` is that of the span's first word. A quotation that is never closed extends to the end of its paragraph.
 *
 *     '– « Oui. Non. »'   'Oui.' { depth 1, opens 1, closes 0 }   'Non.' { depth 1, opens 0, closes 1 }
 *
 * @param spans - in order, without overlap
 * @param marks - all marks of the text, in order
 * @param depthBefore - number of quotations open at the start of the text
 */
export const quotationStates = (text: string, spans: readonly Span[], marks: readonly Mark[], depthBefore = 0): QuotationState[] => {
  const states = spans.map(() => ({ depth: 0, opens: 0, closes: 0 }));
  const level = new Level(text, depthBefore);
  let next = 0;
  spans.forEach((span, index) => {
    const state = states[index]!;
    for (; next < marks.length && marks[next]!.start < span.start; next += 1) level.pass(marks[next]!, states[index - 1], state);
    state.depth = level.at(span.start);
    for (; next < marks.length && marks[next]!.start < span.end; next += 1) level.pass(marks[next]!, state, state);
  });
  for (; next < marks.length; next += 1) level.pass(marks[next]!, states.at(-1), undefined);
  return states;
};

type Counts = { -readonly [Key in keyof QuotationState]: QuotationState[Key] };

/** How deep in quotations a text is, as its marks are passed one by one. */
class Level {
  private depth: number;
  /** The depth counting only quotations with two ends, which applies from `until` on, where an unclosed one ends. */
  private closed: number;
  private until = Infinity;
  /** End of the last paragraph read, kept so that none is read twice. */
  private end = 0;

  constructor(
    private readonly text: string,
    depth: number,
  ) {
    this.depth = depth;
    this.closed = depth;
  }

  at(position: number): number {
    return position < this.until ? this.depth : this.closed;
  }

  /**
   * @param before - counts of the span that a closing mark belongs to
   * @param after - counts of the span that an opening mark belongs to
   */
  pass(mark: Mark, before: Counts | undefined, after: Counts | undefined): void {
    if (mark.role === 'open' && after) after.opens += 1;
    if (mark.role === 'close' && before) before.closes += 1;
    this.depth = mark.role === 'close' ? mark.depth - 1 : mark.depth;
    if (mark.role === 'open' && mark.partner !== undefined) this.closed = this.depth;
    if (mark.role === 'close') this.closed = Math.min(this.closed, this.depth);
    if (this.depth > this.closed && mark.end > this.end) this.end = paragraphEnd(this.text, mark.end);
    this.until = this.depth > this.closed ? this.end : Infinity;
  }
}

/** Read only after a mark without a partner, and no further than its own paragraph. */
const paragraphEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    if (!isBreakCode(text.charCodeAt(at))) continue;
    const { next, isParagraph } = readBreak(text, at);
    if (isParagraph) return at;
    at = next - 1;
  }
  return Infinity;
};
