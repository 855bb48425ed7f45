import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair, type Scalar } from 'yaml';
import { notOfFormatAt } from '../../not-of-format.js';
import { sliceOf, type Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import type { FrontWriter } from '../places.js';
import { isProseKey, saysFrench } from './keys.js';

/** A slot's prose with its writer. */
export type PutValue = (parts: readonly (readonly [file: Span, prose: string])[], kind: 'cell' | 'lines', write: FrontWriter) => void;

/**
 * Reads front matter in YAML: the strings of keys like `title`.
 *
 * @param value - what is between the two lines
 * @returns whether it is front matter: a text between two rules is none
 * @throws `ERR_INPUT` if it has keys and is no YAML
 */
export const readYaml = (file: string, value: Span, builder: Builder, put: PutValue): boolean => {
  const source = sliceOf(file, value);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    if (!/^[\w-]+[ \t]*:(?:\s|$)/mu.test(source)) return false;
    const { line, col } = lines.linePos(error.pos[0]);
    const [what] = error.message.split(/ at line \d|\n/u);
    throw notOfFormatAt(line + 1, col, `the front matter is not YAML: ${what!.replace(/[.:]?$/u, '.')} Mend it.`);
  }
  if (!isMap(document.contents)) return document.contents === null;
  // a stack, last first: values can be nested as deep as the parser goes
  const waiting = pairsOf(document.contents.items, '', document.contents.flow === true);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { key, node, isInFlow } = next;
    if (isMap(node)) waiting.push(...pairsOf(node.items, '', isInFlow || node.flow === true));
    else if (isSeq(node))
      waiting.push(...node.items.map((item) => ({ key, node: item, isInFlow: isInFlow || node.flow === true })).reverse());
    else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      if (saysFrench(key, node.value)) builder.patch(spanOf(node, value.start), enAs(node));
      else if (isProseKey(key)) putScalar({ file, node, base: value.start, put, isInFlow });
    }
  }
  return true;
};

const enAs = ({ type }: Scalar): string => (type === 'QUOTE_DOUBLE' ? '"en"' : type === 'QUOTE_SINGLE' ? "'en'" : 'en');

const spanOf = ({ range }: Scalar, base: number): Span => ({ start: base + range![0], end: base + range![1] });

interface Named {
  readonly key: string;
  /** Whether it stands in brackets, where commas mean something. */
  readonly isInFlow: boolean;
  readonly node: unknown;
}

const pairsOf = (items: readonly Pair[], outer: string, isInFlow: boolean): Named[] =>
  items.map((pair) => ({ key: isScalar(pair.key) ? String(pair.key.value) : outer, node: pair.value, isInFlow })).reverse();

interface Found {
  readonly file: string;
  readonly node: Scalar;
  readonly base: number;
  readonly put: PutValue;
  readonly isInFlow: boolean;
}

const putScalar = ({ file, node, base, put, isInFlow }: Found): void => {
  const span = spanOf(node, base);
  const raw = sliceOf(file, span);
  const inner = { start: span.start + 1, end: span.end - 1 };
  if (node.type === 'PLAIN') put(linesOf(file, span, plain), 'cell', (english) => (isPlain(english, isInFlow) ? english : quoted(english)));
  else if (node.type === 'QUOTE_SINGLE')
    put(linesOf(file, inner, single), 'cell', (english) => english.replaceAll("'", "''").replace(/\n+/gu, '\n\n'));
  else if (node.type === 'QUOTE_DOUBLE') put(linesOf(file, inner, double), 'cell', escaped);
  else putBlock(file, span, raw, put);
};

/** A block of lines (`|`, `>`): its indentation is that of its first line. */
const putBlock = (file: string, span: Span, raw: string, put: PutValue): void => {
  const header = /^[^\r\n]*(?:\r\n?|\n)/u.exec(raw)?.[0].length ?? raw.length;
  const start = span.start + header;
  const trimmed = file.slice(start, span.end).trimEnd();
  const indentation = /^(?:[ \t]*(?:\r\n?|\n))*([ ]*)/u.exec(trimmed)?.[1] ?? '';
  const lead = trimmed.length - trimmed.trimStart().length;
  const isFolded = raw.startsWith('>');
  const body = { start: start + lead, end: start + trimmed.length };
  const lineBreak = /(?:\r\n?|\n)/u.exec(trimmed.slice(lead))?.[0] ?? '\n';
  const apart = isFolded ? lineBreak + lineBreak + indentation : lineBreak + indentation;
  put(isFolded ? linesOf(file, body, plain) : literalLines(file, body, indentation), 'lines', (english) =>
    english.replace(isFolded ? /\n+/gu : /\n/gu, apart),
  );
};

const literalLines = (file: string, span: Span, indentation: string): (readonly [Span, string])[] =>
  cutAt(file, span, /(?:\r\n?|\n)( *)/gu, ([raw, spaces]) => (raw === '' ? '' : `\n${(spaces ?? '').slice(indentation.length)}`));

type Decode = (raw: string) => string;

/** Line breaks in flow scalars fold: one is a space, an empty line is a line break. */
const fold: Decode = (raw) => (raw.match(/\r\n?|\n/gu)?.length === 1 ? ' ' : '\n');
const plain: [RegExp, Decode] = [/[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/gu, fold];
const single: [RegExp, Decode] = [/''|[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/gu, (raw) => (raw === "''" ? "'" : fold(raw))];
const double: [RegExp, Decode] = [
  /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r\n|[\s\S])|[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/giu,
  (raw) => (raw.startsWith('\\') ? decodeEscape(raw) : fold(raw)),
];

const decodeEscape: Decode = (raw) => {
  if (/^\\[\r\n]/u.test(raw)) return '';
  const [, hex] = /^\\[xuU]([\da-f]+)$/iu.exec(raw) ?? [];
  if (hex !== undefined) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16)));
  return { n: '\n', t: '\t', r: '\r', _: '\u00a0', N: '\u0085', '0': '\0' }[raw[1]!] ?? raw[1]!;
};

const linesOf = (file: string, span: Span, [pattern, decode]: [RegExp, Decode]): (readonly [Span, string])[] =>
  cutAt(file, span, pattern, ([raw]) => decode(raw));

/** A span in parts: what the pattern finds stands for other text, the rest for itself. */
const cutAt = (
  file: string,
  { start, end }: Span,
  pattern: RegExp,
  decode: (found: RegExpExecArray) => string,
): (readonly [Span, string])[] => {
  const parts: (readonly [Span, string])[] = [];
  let at = start;
  for (const found of file.slice(start, end).matchAll(pattern)) {
    const from = start + found.index;
    if (from > at) parts.push([{ start: at, end: from }, file.slice(at, from)]);
    at = from + found[0].length;
    parts.push([{ start: from, end: at }, decode(found)]);
  }
  if (end > at) parts.push([{ start: at, end }, file.slice(at, end)]);
  return parts;
};

/** Whether YAML reads a text as itself, without quotation marks. */
const isPlain = (english: string, isInFlow: boolean): boolean =>
  !(isInFlow && /[,[\]{}]/u.test(english)) &&
  /^[\p{L}\p{N}“‘(«]/u.test(english) &&
  !/[:#](?:\s|$)|\s#|[\r\n\t]|\s$|["']$/u.test(english) &&
  parsesAsItself(english);

const parsesAsItself = (english: string): boolean => {
  const document = parseDocument(english, { logLevel: 'silent' });
  return document.errors.length === 0 && isScalar(document.contents) && document.contents.value === english;
};

const escaped: FrontWriter = (english) =>
  english
    .replace(/["\\]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`);

const quoted: FrontWriter = (english) => `"${escaped(english)}"`;
