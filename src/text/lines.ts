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

/**
 * The end of the signs with which mail quotes a line, if its first visible character is at `at`, or `at` if there are none. They belong to
 * the layout, like indentation.
 *
 *     > Oui, >> Oui, > > Oui, >Oui   →   up to the O        >> », >>, dit-il (a typed »), >>fr<<   →   nothing
 */
export const replyPrefixEnd = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== 0x3e) return at;
  replyPrefix.lastIndex = at;
  return replyPrefix.test(text) ? replyPrefix.lastIndex : at;
};

const replySigns = String.raw`>(?:[^\S\n\r]{0,4}>)*[^\S\n\r]*`;
const replyPrefix = new RegExp(String.raw`(?!>>[\p{L}_-]+<<)${replySigns}(?![^\S\n\r]|[.,;:!?…=)»<>])`, 'uy');

/** Pattern source of a line break with what the layout has after it: indentation, and the signs of quoted mail (`> `). */
export const lineBreakWithPrefix = String.raw`(?:\r\n|\n|\r)[^\S\n\r]*(?:${replySigns})?`;

/** Tabs, line breaks and the spaces around them become one space; no-break spaces stay, since they are typography. */
export const inOneLine = (text: string): string => text.replace(breaks, ' ').trim();

const breaks = /(?<! ) *[\t\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*/gu;
