import { skipWhite, skipWhiteBack } from './spaces.js';

/** A half-open range of UTF-16 code units of one string: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether two spans share a character. An empty span shares none. */
export const overlap = (one: Span, other: Span): boolean => Math.max(one.start, other.start) < Math.min(one.end, other.end);

/** Whether a position is in a span: from its start to before its end. */
export const holds = ({ start, end }: Span, position: number): boolean => start <= position && position < end;

/** The span without the white space at its edges: 'Oui.' of ' Oui. '. An all-white span becomes empty, at its start. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  const from = skipWhite(text, start, end);
  return from < end ? { start: from, end: skipWhiteBack(text, end, from) } : { start, end: start };
};

/**
 * Index of the first span that starts at or after a position; the number of spans if none does.
 *
 *     [2–3, 5–6], 3   →   1
 *
 * @param spans - sorted by start: the search is binary
 */
export const firstFrom = (spans: readonly Pick<Span, 'start'>[], position: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
};
