import type { Span } from './spans.js';

/** The lines of a text without their line ends (\n, \r\n, \r, U+2028, U+2029), empty ones included: n breaks make n + 1 lines. */
export const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(lineBreaks)) {
    lines.push({ start, end: index });
    start = index + lineBreak.length;
  }
  lines.push({ start, end: text.length });
  return lines;
};

const lineBreaks = /\r\n|[\n\r\u2028\u2029]/gu;
