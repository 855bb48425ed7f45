import { skipWhite, skipWhiteBack } from './spaces.js';

/** A half-open range of UTF-16 code units of one string: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The span without the white space at its edges: of ' Oui. ' the four characters 'Oui.'. An all-white span becomes empty at its start. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  const from = skipWhite(text, start, end);
  return from < end ? { start: from, end: skipWhiteBack(text, end, from) } : { start, end: start };
};
