import { sliceOf, type Span } from '../../../text/spans.js';

/** How a hard-wrapped paragraph of the source is set. */
export interface Setting {
  /** Length of its longest line in UTF-16 units, markup included. */
  readonly width: number;
  /** A line end, and the indentation of the line behind it. */
  readonly lineBreak: string;
}

/** The setting of a slot; undefined if its text is on one line. @param texts - the places of its text in the file */
export const settingOf = (file: string, slot: Span, texts: readonly Span[]): Setting | undefined => {
  for (const text of texts) {
    const found = /(?:\r\n|\n|\r)[ \t]*/u.exec(sliceOf(file, text));
    if (found) return { width: longestLine(file, slot), lineBreak: found[0] };
  }
  return undefined;
};

const longestLine = (file: string, { start, end }: Span): number =>
  Math.max(
    ...file
      .slice(lineStart(file, start), end)
      .split(/\r\n|\n|\r/u, mostLines)
      .map(({ length }) => length),
  );

/** Enough to know how wide a paragraph is. */
const mostLines = 1000;

/** Where the line of a place begins. */
export const lineStart = (file: string, at: number): number => {
  let start = at;
  while (start > 0 && !/[\n\r]/u.test(file.charAt(start - 1)) && at - start < mostColumns) start -= 1;
  return start;
};

/** A page on one line is not hard-wrapped. */
const mostColumns = 500;

/** Lines under construction. */
export interface Lines {
  /** Adds text, in which lines may be broken at spaces. */
  readonly text: (written: string) => void;
  /** Adds what must stay in one piece. */
  readonly markup: (written: string) => void;
  /** Adds white space that is copied, line breaks and all. */
  readonly white: (written: string) => void;
  readonly end: () => string;
}

/** @param column - where the first line goes on. @param setting - without one, all is one line */
export const createLines = (column: number, setting: Setting | undefined): Lines => {
  let out = '';
  let at = column;
  let word = '';
  let hasGap = false;
  const settle = (): void => {
    if (hasGap) {
      const fits = !setting || at + 1 + word.length <= setting.width;
      out += fits ? ' ' : setting.lineBreak;
      at = fits ? at + 1 : columnAfter(0, setting.lineBreak);
    }
    out += word;
    at = columnAfter(at, word);
    word = '';
    hasGap = false;
  };
  return {
    text: (written) => {
      for (const [index, part] of written.split(' ').entries()) {
        if (index > 0) {
          settle();
          hasGap = true;
        }
        word += part;
      }
    },
    markup: (written) => (word += written),
    white: (written) => {
      if (written === '') return;
      settle();
      out += written;
      at = columnAfter(at, written);
    },
    end: () => {
      settle();
      return out;
    },
  };
};

const columnAfter = (column: number, text: string): number => {
  const lineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return lineEnd < 0 ? column + text.length : text.length - lineEnd - 1;
};
