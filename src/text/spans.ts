import { countBefore } from './count-before.js';
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

/** The same span, so many characters further on. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The spans in order, without those that begin inside an earlier one; of two that begin together, the longer stays. */
export const withoutOverlaps = <Own extends Span>(spans: readonly Own[]): Own[] => {
  let end = 0;
  return [...spans]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
};

/**
 * The text with other text in the place of spans; an empty span inserts.
 *
 * @param spans - in order, without overlap
 */
export const replaceSpans = <Own extends Span>(text: string, spans: readonly Own[], written: (span: Own) => string): string => {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + written(span);
    at = span.end;
  }
  return out + text.slice(at);
};

/** The parts of a span between separators, trimmed, empty ones included: n separators make n + 1 parts. */
export const partsBetween = (text: string, within: Span, separator: RegExp): Span[] => {
  const parts: Span[] = [];
  let { start } = within;
  for (const { 0: found, index } of sliceOf(text, within).matchAll(separator)) {
    parts.push(trimSpan(text, { start, end: within.start + index }));
    start = within.start + index + found.length;
  }
  parts.push(trimSpan(text, { start, end: within.end }));
  return parts;
};

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
export const firstFrom = (spans: readonly Pick<Span, 'start'>[], position: number): number =>
  countBefore(spans.length, (index) => spans[index]!.start < position);
