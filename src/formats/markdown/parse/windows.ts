import type { Event } from 'micromark-util-types';
import { noLabels, parseEvents, type Labels } from './parse.js';

/** A part of the file that ends between two blocks. */
export interface Window {
  readonly events: readonly Event[];
  /** Where the events' positions count from in the file. */
  readonly base: number;
  /** Where the window ends; events behind it belong to the next. In UTF-16 units of the file. */
  readonly end: number;
}

/** The parser's time and memory grow with the square of a text's length, so it is given this many characters at a time. */
const usualLength = 12_000;

/**
 * The file in windows, each parsed on its own. A window is cut before its last block, which may go on behind it; what is before that block
 * is settled, since blocks are found line by line from the start. A block longer than a window gets a longer one.
 *
 * @param start - behind the front matter
 */
export const windowsOf = function* (file: string, start: number, labels: Labels): Generator<Window> {
  let at = start;
  let length = usualLength;
  while (at < file.length) {
    const to = lineEndFrom(file, at + length);
    const skipped = file.startsWith('\u{feff}', at) ? 1 : 0;
    const text = file.slice(at + skipped, to);
    const events = parseEvents(text, labels);
    const cut = to === file.length ? text.length : lastCut(text, events);
    if (cut === 0) {
      length *= 2;
      continue;
    }
    length = usualLength;
    const base = at + skipped;
    at = base + cut;
    yield { events, base, end: at };
  }
};

/** The labels of the whole file: a link may stand before its definition. */
export const labelsOf = (file: string, start: number): Labels => {
  const labels = noLabels();
  // every definition has these two characters
  if (!file.includes(']:', start)) return labels;
  const windows = windowsOf(file, start, labels);
  while (windows.next().done !== true);
  return labels;
};

const lineEnd = /\r\n?|\n/gu;

const lineEndFrom = (file: string, from: number): number => {
  lineEnd.lastIndex = from;
  return from < file.length && lineEnd.test(file) ? lineEnd.lastIndex : file.length;
};

const lineStartOf = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

const isBlock = (type: string): boolean => !/^(?:line|blockQuotePrefix|listItemIndent|gfmFootnoteDefinitionIndent)/u.test(type);

/**
 * Start of the last block's line, or of the last item or block in a list or quotation that is longer than the window; 0 if nothing
 * before it is settled.
 */
const lastCut = (text: string, events: readonly Event[]): number => {
  const starts = [0, 0];
  let depth = 0;
  let outer = '';
  for (const [side, { type, start }] of events) {
    if (side === 'exit') depth -= 1;
    if (side === 'enter' && isBlock(type)) {
      if (depth === 0) {
        starts[0] = start.offset;
        outer = type;
      } else if (depth === 1 && canBeCut(text, outer, type, start.offset)) starts[1] = start.offset;
    }
    if (side === 'enter') depth += 1;
  }
  const line = lineStartOf(text, starts[0]!);
  return line > 0 ? line : lineStartOf(text, starts[1]!);
};

const canBeCut = (text: string, outer: string, type: string, at: number): boolean => {
  const line = text.slice(lineStartOf(text, at), at);
  if (outer === 'blockQuote') return /^ {0,3}>/u.test(line);
  return outer.startsWith('list') && type === 'listItemPrefix' && /^ {0,3}$/u.test(line);
};
