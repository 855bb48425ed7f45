import { isWhiteCode } from '../../text/character-codes.js';
import { endsClause, goesOn, type TextLine } from './text-lines.js';

/** Hard-wrapped text has columns of 30 to 200 characters; shorter lines are verses or subtitles, longer ones paragraphs. */
const narrowest = 30;
const widest = 200;
/** A line without a full stop that reaches this fraction of the width counts as full: some programs balance the lengths of lines. */
const nearlyFull = 0.85;

/** Whether a line was broken because the first word of the next one did not fit into the column's `width`. */
export const isFull = (text: string, line: TextLine, next: TextLine, width: number): boolean => {
  const length = lengthOf(line);
  return length + 1 + firstWordLength(text, next) > width || (length >= nearlyFull * width && !endsClause(text, line));
};

const lengthOf = ({ start, end, indent }: TextLine): number => end - start + indent;

const firstWordLength = (text: string, { start, end }: TextLine): number => {
  let at = start;
  while (at < end && !isWhiteCode(text.charCodeAt(at))) at += 1;
  return at - start;
};

/** Whether a paragraph may begin at a line: it is indented more than the one before, or has a dash or a list mark. */
export const mayBegin = (line: TextLine, before: TextLine): boolean =>
  line.kind !== 'plain' || (line.indent > before.indent && before.kind === 'plain');

/**
 * The width of the column if these lines, with no blank one between them, are clearly hard-wrapped: they break where the next word did not
 * fit, and at least a third of the lines after such breaks begin in lower case. Verses and lists break elsewhere and begin with capitals.
 */
export const wrapWidth = (text: string, lines: readonly TextLine[]): number | undefined => {
  const width = lines.reduce((longest, line) => Math.max(longest, lengthOf(line)), 0);
  if (width < narrowest || width > widest) return undefined;
  let full = 0;
  let goingOn = 0;
  let loose = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || mayBegin(next, line)) continue;
    if (isFull(text, line, next, width)) {
      full += 1;
      if (goesOn(text, next)) goingOn += 1;
    } else if (!endsClause(text, line)) loose += 1;
  }
  return full >= 2 && goingOn * 3 >= full && loose * 4 <= full ? width : undefined;
};
