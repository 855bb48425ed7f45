import { isBreakCode } from './character-codes.js';
import type { Span } from './spans.js';

/** The lines of a text without their line ends (\n, \r\n, \r, U+2028, U+2029), empty ones included: n breaks make n + 1 lines. */
export const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isBreakCode(code)) continue;
    lines.push({ start, end: at });
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
};
