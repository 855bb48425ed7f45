import { sliceOf, type Span } from '../../../text/spans.js';
import { type FlowStyle, readFlowScalar, shortEscapes, unescaped } from './flow-scalars.js';
import { isPlainSafe, unprintable } from './plain-safe.js';
import { styleOf } from './read-scalar.js';
import { wrapLine } from './wrap.js';
import { writeBlock } from './write-block.js';

/** Where a scalar stands: inside [ ] or { }, or in a block. */
export type ScalarPlace = 'block' | 'flow';

/**
 * Writes a value in the style of a scalar of the file, or in double quotes if it does not fit that.
 *
 *     titre: Oui   →   titre: "Yes"          'C''est ici'   →   'It is here'
 */
export const writeYamlScalar = (value: string, file: string, span: Span, place: ScalarPlace): string => {
  const style = styleOf(file, span);
  if (style === 'block') return writeBlock(value, file, span) ?? doubleQuoted(value + endOf(sliceOf(file, span)), '');
  const source = sliceOf(file, span);
  const layout = layoutOf(file, span);
  const written = flow(value, source, { style, layout, place });
  return written ?? flow(value, style === 'double' ? source : '', { style: 'double', layout, place })!;
};

/** The line break that a block ends in, unless its header takes it away. */
const endOf = (block: string): string => (/^[|>]\d?-/u.test(block) ? '' : '\n');

/** The lines of a scalar that goes on over several. */
interface FlowLayout {
  readonly lineBreak: string;
  readonly indent: string;
  /** Longest line, in UTF-16 units, without indentation. */
  readonly width: number;
}

const layoutOf = (file: string, { start, end }: Span): FlowLayout | undefined => {
  const lines = file.slice(start, end).split(/(\r\n|\r|\n)/u);
  if (lines.length === 1) return undefined;
  const own = lines.filter((_, nth) => nth % 2 === 0);
  const second = own.slice(1).find((line) => line.trim() !== '') ?? '';
  const width = own.reduce((longest, line) => Math.max(longest, line.trim().length), 0);
  return { lineBreak: lines[1]!, indent: /^[ \t]*/u.exec(second)![0], width };
};

interface FlowWriting {
  readonly style: FlowStyle;
  readonly layout: FlowLayout | undefined;
  readonly place: ScalarPlace;
}

const flow = (value: string, source: string, { style, layout, place }: FlowWriting): string | undefined => {
  if (style === 'double') return layout ? foldedDouble(value, source, layout) : doubleQuoted(value, source);
  if (unprintable.test(value) || /[\r\u0085\u2028\u2029]/u.test(value)) return undefined;
  const lines = value.split('\n');
  if (style === 'plain' && !lines.every((line) => line === '' || isPlainSafe(line, place))) return undefined;
  if (!layout && lines.length > 1) return undefined;
  const marked = style === 'single' ? `'${value.replaceAll("'", "''")}'` : value;
  const written = layout ? fold(marked, layout) : marked;
  const { value: again } = readFlowScalar(written, { start: 0, end: written.length }, style);
  return again === value ? written : undefined;
};

/** n line breaks of the text are n + 1 in the file. */
const fold = (text: string, { lineBreak, indent, width }: FlowLayout): string =>
  text
    .split(/(\n+)/u)
    .map((part) => (part.startsWith('\n') ? lineBreak.repeat(part.length + 1) + indent : wrapLine(part, width).join(lineBreak + indent)))
    .join('');

/** Line breaks of the text are escapes, as they are in the file or can always be. */
const foldedDouble = (value: string, source: string, { lineBreak, indent, width }: FlowLayout): string =>
  wrapLine(doubleQuoted(value, source), width).join(lineBreak + indent);

/** In double quotes on one line, with the escapes of the source for the same characters. */
const doubleQuoted = (value: string, source: string): string => {
  const own = new Map(Array.from(source.matchAll(/\\(?:x.{2}|u.{4}|U.{8}|.)/gu), ([escape]) => [unescaped(escape), escape]));
  const isAscii = /^\p{ASCII}*$/u.test(source) && [...own.keys()].some((character) => character > '\u007f');
  const written = (character: string): string => {
    const mustEscape = unprintable.test(character) || /["\\\p{Cc}\u2028\u2029]/u.test(character);
    if (!mustEscape && !(isAscii && character > '\u007f')) return own.get(character) ?? character;
    return own.get(character) ?? (mustEscape ? shortEscapes.get(character) : undefined) ?? inHex(character.codePointAt(0)!, source);
  };
  return `"${value.replace(/[^a-zA-Z0-9 ,.]/gu, written)}"`;
};

const inHex = (code: number, source: string): string => {
  const hex = code.toString(16);
  if (code <= 0xff && !source.includes('\\u')) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
};
