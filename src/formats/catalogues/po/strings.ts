import { createScalar, type Scalar } from '../scalar.js';
import type { PoString } from './entries.js';

const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

const unescaped = (escape: string): string => {
  const octal = /^\\[0-7]{1,3}$/u.test(escape);
  if (octal) return String.fromCharCode(parseInt(escape.slice(1), 8) & 0xff);
  if (/^\\x[0-9a-fA-F]/u.test(escape)) return String.fromCharCode(parseInt(escape.slice(2), 16));
  return letters[escape.charAt(1)] ?? escape.slice(1);
};

/** Reads a string of a catalogue: its literals, put together. */
export const readPoString = (file: string, { literals, start, end }: PoString): Scalar => {
  const scalar = createScalar();
  for (const literal of literals) {
    const inner = file.slice(literal.start + 1, literal.end - 1);
    for (const { 0: found, index } of inner.matchAll(/\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)|[^\\]+/gu)) {
      const at = literal.start + 1 + index;
      if (found.startsWith('\\')) scalar.written(unescaped(found), { start: at, end: at + found.length });
      else scalar.plain(found, at);
    }
  }
  return scalar.build({ start, end });
};

/** How strings are laid out in a catalogue. */
export interface PoLayout {
  /** Longest literal, in UTF-16 units and with its quotation marks; Infinity if nothing is wrapped. */
  readonly width: number;
  readonly lineBreak: string;
}

/**
 * Writes a string of a catalogue as gettext does: a short one behind its keyword, a longer one on lines of its own, each line of the text
 * on a line.
 *
 * @param keyword - that stands before it: `msgstr`, `msgstr[1]`
 */
export const writePoString = (value: string, keyword: string, { width, lineBreak }: PoLayout): string => {
  const lines = value.split(/(?<=\n)/u).map((line) => escaped(line));
  const [first = ''] = lines;
  if (lines.length <= 1 && keyword.length + 1 + first.length + 2 <= Math.max(width, keyword.length + 3)) return `"${first}"`;
  const literals = lines.flatMap((line) => wrapped(line, width - 2)).map((line) => `"${line}"`);
  return ['""', ...literals].join(lineBreak);
};

const escaped = (text: string): string =>
  text.replace(/["\\\p{Cc}]/gu, (sign) => escapes.get(sign) ?? (sign < '\u0080' ? octal(sign) : sign));

const escapes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(letters).map(([letter, sign]) => [sign, `\\${letter}`] as const),
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

const octal = (sign: string): string => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;

/** Broken behind spaces, which stay at the ends of lines. */
const wrapped = (text: string, width: number): string[] => {
  if (text.length <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<= )(?! )/u)) {
    if (line !== '' && line.length + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
};
