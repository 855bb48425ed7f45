import { sliceOf, type Span } from '../../../text/spans.js';
import { fileLines, spanOfLines } from './file-lines.js';
import { notOfFormatAt } from '../../not-of-format.js';
import { brokenTimes, isBrokenTimeLine, timesOf, type Times } from './time-line.js';
import type { Cue } from '../types.js';

/**
 * The cues of a SubRip file. A cue begins with its line of times; a number before that belongs to it, and so does all text up to the next
 * cue, blank lines within included. Wrong and missing numbers, missing and additional blank lines are left as they are.
 *
 * @throws `ERR_INPUT` with line and column, if there is text but no cue, or if a line of times is damaged
 */
export const srtCues = (file: string): Cue[] => {
  const lines = fileLines(file);
  const textOf = (line: number): string => sliceOf(file, lines[line] ?? none);
  const heads = headsOf(lines.length, textOf);
  if (heads.length === 0) checkEmpty(lines.length, textOf);
  return heads.map(({ line, times }, nth) => {
    const next = heads[nth + 1];
    let end = next ? next.line - (isNumber(textOf(next.line - 1)) && next.line - 1 > line ? 1 : 0) : lines.length;
    while (end > line + 1 && textOf(end - 1).trim() === '') end -= 1;
    checkNumbers(line + 1, end, textOf);
    return { ...times, text: spanOfLines(lines, line + 1, end) };
  });
};

const none: Span = { start: 0, end: 0 };

type TextOf = (line: number) => string;

interface Head {
  readonly line: number;
  readonly times: Times;
}

const headsOf = (count: number, textOf: TextOf): Head[] => {
  const heads: Head[] = [];
  for (let line = 0; line < count; line += 1) {
    const text = textOf(line);
    const times = timesOf(text);
    if (times) heads.push({ line, times });
    else if (isBrokenTimeLine(text)) throw brokenTimes(text, line + 1);
  }
  return heads;
};

const isNumber = (line: string): boolean => /^\s*\d{1,9}\s*$/u.test(line);

/** A number behind a blank line, with text instead of times under it: its cue would be taken for text of the cue before it. */
const checkNumbers = (from: number, to: number, textOf: TextOf): void => {
  for (let line = from + 1; line + 1 < to; line += 1)
    if (isNumber(textOf(line)) && textOf(line - 1).trim() === '' && textOf(line + 1).trim() !== '')
      throw notOfFormatAt(
        line + 2,
        1,
        `times are expected under the number ${textOf(line).trim()}, such as 00:01:02,500 --> 00:01:04,000. Add them.`,
      );
};

const checkEmpty = (count: number, textOf: TextOf): void => {
  for (let line = 0; line < count; line += 1) {
    const text = textOf(line);
    if (text.trim() === '') continue;
    const column = text.length - text.trimStart().length + 1;
    throw notOfFormatAt(line + 1, column, 'no subtitles begin here, with a number and times. Is it another format? Choose it with -f.');
  }
};
