import type { Span } from '../../../text/spans.js';
import type { MarkdownDocument } from '../places.js';

/** How the lines of a block are set. */
export interface Setting {
  /** Length of the longest line, with what stands before it, in UTF-16 units. */
  readonly width: number;
  /** Line end and what the next line begins with: indentation, `> `. */
  readonly lineBreak: string;
  /** Column of the first character. */
  readonly column: number;
}

const softBreak = /(?:\r\n?|\n)[ \t]*(?:>[ \t]*)*/u;

/** The setting of a slot that has several lines in the source. @param places - of its prose in the file */
export const settingOf = ({ file }: MarkdownDocument, slot: Span, places: readonly Span[]): Setting | undefined => {
  let lineBreak: string | undefined;
  for (const { start, end } of places) {
    lineBreak = softBreak.exec(file.slice(start, end))?.[0];
    if (lineBreak !== undefined) break;
  }
  if (lineBreak === undefined) return undefined;
  const from = Math.max(file.lastIndexOf('\n', slot.start - 1), file.lastIndexOf('\r', slot.start - 1)) + 1;
  const lines = file.slice(from, slot.end).split(/\r\n?|\n/u);
  return { width: lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0), lineBreak, column: slot.start - from };
};

/** A word that a line must not begin with, since it could begin a block or underline a heading. */
const beginsBlock = /^(?:[-+=:]+\|?$|[-+*]$|:?-+:?\||[*_-]{3,}$|>|\||<|#{1,6}$|\d{1,9}[.)]$|`{3}|~{3}|\$\$|\[\^|:-)/u;

/** Sets words in lines. @param words - between which a line can break */
export const setLines = (words: readonly string[], { width, lineBreak, column }: Setting): string => {
  const indentation = lineBreak.length - (Math.max(lineBreak.lastIndexOf('\n'), lineBreak.lastIndexOf('\r')) + 1);
  let at = column;
  let lines = '';
  for (const [index, word] of words.entries()) {
    const own = Math.max(word.lastIndexOf('\n'), word.lastIndexOf('\r'));
    const isBreakable = index > 0 && word !== '' && words[index - 1] !== '' && !beginsBlock.test(word);
    const isWithin = !isBreakable || at + 1 + (own < 0 ? word.length : word.search(/[\r\n]/u)) <= width;
    if (index > 0) lines += isWithin ? ' ' : lineBreak;
    at = own >= 0 ? word.length - own - 1 : isWithin ? at + (index > 0 ? 1 : 0) + word.length : indentation + word.length;
    lines += word;
  }
  return lines;
};
