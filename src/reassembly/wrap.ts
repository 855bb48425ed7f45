/** How a hard-wrapped paragraph is set. */
export interface Setting {
  /** Length of the longest line in columns (UTF-16 units). */
  readonly width: number;
  /** What stands between two lines: the line end and the indentation of the source, and the signs of quoted mail. */
  readonly lineBreak: string;
}

/**
 * Wraps English words as the paragraph of the source was.
 *
 * @param words - text with single spaces and no line break
 * @param column - of its first word
 */
export const wrap = (words: string, column: number, { width, lineBreak }: Setting): string => {
  const indentation = lineBreak.length - (lineBreak.lastIndexOf('\n') + 1);
  let at = column;
  let lines = '';
  for (const [index, word] of words.split(' ').entries()) {
    const fits = index === 0 || at + 1 + word.length <= width;
    if (index > 0) lines += fits ? ' ' : lineBreak;
    at = fits ? at + (index > 0 ? 1 : 0) + word.length : indentation + word.length;
    lines += word;
  }
  return lines;
};

/** The setting of the source lines around a segment; undefined if the segment has no line break. */
export const settingOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): Setting | undefined => {
  let at = start;
  while (at < end && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  if (at >= end) return undefined;
  lineEnd.lastIndex = at;
  const found = lineEnd.exec(text);
  if (!found) return undefined;
  return { width: longestLine(text, start, end), lineBreak: found[0] };
};

const lineEnd = /(?:\r\n|\n|\r)[^\S\r\n]*(?:>[^\S\r\n]*)*/uy;

const longestLine = (text: string, start: number, end: number): number => {
  let from = text.lastIndexOf('\n', start - 1) + 1;
  let longest = 0;
  while (from < end) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    longest = Math.max(longest, to - from - (text.charAt(to - 1) === '\r' ? 1 : 0));
    from = to + 1;
  }
  return longest;
};
