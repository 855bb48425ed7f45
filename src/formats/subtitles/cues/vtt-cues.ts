import { sliceOf, type Span } from '../../../text/spans.js';
import { fileLines, spanOfLines } from './file-lines.js';
import { notOfFormatAt } from '../../not-of-format.js';
import { brokenTimes, isBrokenTimeLine, timesOf } from './time-line.js';
import type { Cue } from '../types.js';

/**
 * The cues of a WebVTT file. Blocks stand between blank lines; the header, `NOTE`, `STYLE`, `REGION` and blocks without times, which no
 * player
 * shows, are no cues.
 *
 * @throws `ERR_INPUT` with line and column, if the file does not begin with `WEBVTT`, or if a line of times is damaged
 */
export const vttCues = (file: string): Cue[] => {
  const lines = fileLines(file);
  const textOf = (line: number): string => sliceOf(file, lines[line]!);
  checkHeader(textOf(0));
  const cues: Cue[] = [];
  let at = 0;
  while (at < lines.length) {
    const to = endOfBlock(at, lines.length, textOf);
    const cue = at === to ? undefined : cueOf(lines, { from: at, to }, textOf);
    if (cue) cues.push(cue.cue);
    // a line of times ends the cue before it even without a blank line
    at = cue ? cue.next : to + 1;
  }
  return cues;
};

const checkHeader = (first: string): void => {
  if (/^\uFEFF?WEBVTT(?:[ \t]|$)/u.test(first)) return;
  const what = (timesOf(first) ?? /^\s*\d+\s*$/u.test(first)) ? ' It may be SubRip: -f srt.' : ' Is it another format? Choose it with -f.';
  throw notOfFormatAt(1, 1, `WEBVTT is expected here.${what}`);
};

const endOfBlock = (from: number, count: number, textOf: (line: number) => string): number => {
  let to = from;
  while (to < count && textOf(to) !== '') to += 1;
  return to;
};

interface Block {
  readonly from: number;
  readonly to: number;
}

/** The first cue of a block. @returns also the line at which what follows it begins */
const cueOf = (lines: readonly Span[], { from, to }: Block, textOf: (line: number) => string): { cue: Cue; next: number } | undefined => {
  if (from > 0 && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u.test(textOf(from))) return undefined;
  for (let line = from; line < to; line += 1) {
    const times = timesOf(textOf(line));
    if (!times) {
      if (isBrokenTimeLine(textOf(line))) throw brokenTimes(textOf(line), line + 1);
      continue;
    }
    let next = line + 1;
    while (next < to && !textOf(next).includes('-->')) next += 1;
    return { cue: { ...times, text: spanOfLines(lines, line + 1, next) }, next };
  }
  return undefined;
};
