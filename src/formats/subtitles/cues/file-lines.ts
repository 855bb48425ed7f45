import type { Span } from '../../../text/spans.js';

/** The lines of a file of subtitles, without their line ends: CR, LF or both. Other line breaks of Unicode are text. */
export const fileLines = (file: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of file.matchAll(/\r\n|[\n\r]/gu)) {
    lines.push({ start, end: index });
    start = index + lineBreak.length;
  }
  lines.push({ start, end: file.length });
  return lines;
};

/** The text between two lines of a list, without the line break before the second. Empty if there is none. */
export const spanOfLines = (lines: readonly Span[], from: number, to: number): Span => {
  const first = lines[from];
  const last = lines[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : { start: first?.start ?? 0, end: first?.start ?? 0 };
};
