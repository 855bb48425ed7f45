/** A half-open range of UTF-16 code units of one string: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The span without the white space at its edges: of ' Oui. ' the four characters 'Oui.'. An all-white span becomes empty at its start. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && isWhite(text, from)) from += 1;
  while (to > from && isWhite(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : { start, end: start };
};

const isWhite = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
