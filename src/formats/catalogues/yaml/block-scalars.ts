import type { Span } from '../../../text/spans.js';
import { createScalar, type Scalar } from '../scalar.js';

/** A block scalar, `|` or `>`, as its lines are written. */
export interface BlockLayout {
  readonly style: 'literal' | 'folded';
  /** From the sign to the end of its line, comment included. */
  readonly header: Span;
  /** White space before each line. */
  readonly indent: number;
  /** With words or not, up to the last one that has some; spans are without indentation. */
  readonly lines: readonly Span[];
  readonly lineBreak: string;
}

/** @param place - from the sign on; what follows the last line with words is not looked at */
export const blockLayout = (file: string, place: Span): BlockLayout => {
  const text = file.slice(place.start, place.end);
  const headerEnd = /\r\n|\r|\n|$/u.exec(text)!;
  const header = { start: place.start, end: place.start + headerEnd.index };
  const raw: Span[] = [];
  for (let at = header.end + headerEnd[0].length; at < place.end;) {
    const lineBreak = /\r\n|\r|\n|$/gu;
    lineBreak.lastIndex = at - place.start;
    const found = lineBreak.exec(text)!;
    raw.push({ start: at, end: place.start + found.index });
    at = place.start + found.index + Math.max(1, found[0].length);
  }
  while (raw.length > 0 && isBlank(file, raw.at(-1)!)) raw.pop();
  const indent =
    explicitIndent(file, header) ??
    leading(
      file,
      raw.find((line) => !isBlank(file, line)),
    );
  const lines = raw.map(({ start, end }) => ({ start: Math.min(start + indent, end), end }));
  return { style: file[place.start] === '|' ? 'literal' : 'folded', header, indent, lines, lineBreak: headerEnd[0] || '\n' };
};

const isBlank = (file: string, { start, end }: Span): boolean => /^[ \t]*$/u.test(file.slice(start, end));

const leading = (file: string, line: Span | undefined): number => (line ? /^ */u.exec(file.slice(line.start, line.end))![0].length : 0);

/** `|2` counts from the indentation of what the scalar belongs to: its key, or the dash of its list. */
const explicitIndent = (file: string, header: Span): number | undefined => {
  const figure = /^[|>][+-]?([1-9])/u.exec(file.slice(header.start, header.end))?.[1];
  if (figure === undefined) return undefined;
  const lineStart = Math.max(file.lastIndexOf('\n', header.start - 1), file.lastIndexOf('\r', header.start - 1)) + 1;
  const before = file.slice(lineStart, header.start);
  const signs = /^ *(?:[-?:] +)*/u.exec(before)![0];
  const own =
    signs.length === before.length ? Math.max(signs.lastIndexOf('-'), signs.lastIndexOf('?'), signs.lastIndexOf(':')) : signs.length;
  return own + Number(figure);
};

/** Reads a block scalar, without the line breaks at its end. */
export const readBlockScalar = (file: string, place: Span): Scalar => {
  const { style, header, lines } = blockLayout(file, place);
  const scalar = createScalar();
  let separator = '';
  let wasIndented = false;
  let last = header.end;
  for (const line of lines) {
    const text = file.slice(line.start, line.end);
    const isIndented = /^[ \t]/u.test(text);
    if (style === 'folded' && isIndented) {
      if (separator === ' ') separator = '\n';
      else if (!wasIndented && separator.startsWith('\n')) separator += '\n';
    }
    if (style === 'folded' && text === '') {
      separator = separator.startsWith('\n') ? `${separator}\n` : '\n';
      continue;
    }
    scalar.written(separator, { start: last, end: line.start });
    if (text !== '') scalar.plain(text, line.start);
    separator = style === 'literal' || isIndented ? '\n' : ' ';
    wasIndented = isIndented;
    last = line.end;
  }
  return scalar.build({ start: place.start, end: lines.at(-1)?.end ?? header.end });
};
