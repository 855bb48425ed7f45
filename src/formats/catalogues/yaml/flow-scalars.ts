import type { Span } from '../../../text/spans.js';
import { createScalar, type Scalar } from '../scalar.js';

/** How a scalar is written: `"…"`, `'…'`, without quotes; in flow style these may go on over several lines, which are folded. */
export type FlowStyle = 'double' | 'single' | 'plain';

/** Line breaks with the white space around them: one is a space, each further one a line break. */
const fold = String.raw`[ \t]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*`;
const words = String.raw`[^\\'\r\n \t]+|[ \t]+|['\\]`;
const tokens: Readonly<Record<FlowStyle, RegExp>> = {
  double: new RegExp(String.raw`(?<joined>\\(?:\r\n|\r|\n)[ \t]*)|(?<escape>\\(?:x.{2}|u.{4}|U.{8}|.))|(?<fold>${fold})|${words}`, 'gu'),
  single: new RegExp(String.raw`(?<escape>'')|(?<fold>${fold})|${words}`, 'gu'),
  plain: new RegExp(`(?<fold>${fold})|${words}`, 'gu'),
};

const letters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** The character of an escape in double quotes: `\u00e9`, `\n`. */
export const unescaped = (escape: string): string => {
  const letter = escape.charAt(1);
  if (!'xuU'.includes(letter)) return letters[letter] ?? escape.slice(1);
  const code = parseInt(escape.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
};

/** The escape of a character in double quotes that has a letter of its own. */
export const shortEscapes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(letters).flatMap(([letter, character]) => (letter === '\t' ? [] : [[character, `\\${letter}`] as const])),
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/** Reads a scalar that is no block. @param place - with its quotation marks */
export const readFlowScalar = (file: string, place: Span, style: FlowStyle): Scalar => {
  const marks = style === 'plain' ? 0 : 1;
  const scalar = createScalar();
  const start = place.start + marks;
  for (const { 0: found, index, groups = {} } of file.slice(start, place.end - marks).matchAll(tokens[style])) {
    const span = { start: start + index, end: start + index + found.length };
    if (groups['fold'] !== undefined) scalar.written(folded(found), span);
    else if (groups['escape'] !== undefined) scalar.written(style === 'single' ? "'" : unescaped(found), span);
    else if (groups['joined'] === undefined) scalar.plain(found, span.start);
  }
  return scalar.build(place);
};

const folded = (breaks: string): string => {
  const count = breaks.match(/\r\n|\r|\n/gu)!.length;
  return count === 1 ? ' ' : '\n'.repeat(count - 1);
};
