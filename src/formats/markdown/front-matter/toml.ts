import { sliceOf, type Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import { isProseKey, saysFrench } from './keys.js';
import type { PutValue } from './yaml.js';

const pair = /^[ \t]*(?:"([\w-]+)"|'([\w-]+)'|([\w-]+))[ \t]*=[ \t]*/u;
const basic = /"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/gu;

/**
 * Reads front matter in TOML, as far as pages have it: `key = "value"` and `key = ["one", "two"]`, the list over several lines too. What is
 * written otherwise (strings of several lines, dates, tables in a line) stays as it is.
 *
 * @param value - what is between the two lines
 */
export const readToml = (file: string, value: Span, builder: Builder, put: PutValue): void => {
  let list = '';
  let isText = false;
  for (const line of linesOf(file, value)) {
    const raw = sliceOf(file, line);
    if (raw.split(/"""|'''/u).length % 2 === 0) isText = !isText;
    else if (!isText) {
      const found = list === '' ? pair.exec(raw) : null;
      const key = list === '' ? (found?.[1] ?? found?.[2] ?? found?.[3] ?? '') : list;
      const from = found?.[0].length ?? 0;
      if (isProseKey(key) && /^["'[]/u.test(list === '' ? raw.slice(from) : '['))
        putStrings(file, { start: line.start + from, end: line.end }, put);
      else if (saysFrench(key, raw.slice(from).trim().slice(1, -1)))
        builder.patch({ start: line.start + from + 1, end: line.start + raw.trimEnd().length - 1 }, 'en');
      list = goesOn(raw, from, list, key);
    }
  }
};

/** The key of a list that is still open behind a line; empty if none is. */
const goesOn = (raw: string, from: number, list: string, key: string): string => {
  const bare = raw.slice(from).replace(basic, '').replace(/#.*/u, '');
  if (list !== '') return bare.includes(']') ? '' : list;
  return bare.trimStart().startsWith('[') && !bare.includes(']') && key !== '' ? key : '';
};

const linesOf = function* (file: string, { start, end }: Span): Generator<Span> {
  let at = start;
  for (const { index, 0: found } of file.slice(start, end).matchAll(/\r\n?|\n/gu)) {
    yield { start: at, end: start + index };
    at = start + index + found.length;
  }
  if (at < end) yield { start: at, end };
};

const putStrings = (file: string, line: Span, put: PutValue): void => {
  const raw = sliceOf(file, line);
  for (const { 0: found, index } of raw.matchAll(basic)) {
    if (raw.slice(0, index).replace(basic, '').includes('#')) return;
    const inner = { start: line.start + index + 1, end: line.start + index + found.length - 1 };
    if (found.startsWith('"')) put(basicParts(file, inner), 'cell', escaped);
    else put([[inner, sliceOf(file, inner)]], 'cell', literal);
  }
};

const basicParts = (file: string, { start, end }: Span): (readonly [Span, string])[] => {
  const parts: (readonly [Span, string])[] = [];
  let at = start;
  for (const { 0: raw, index } of file.slice(start, end).matchAll(/\\(?:u[\da-f]{4}|U[\da-f]{8}|.)/giu)) {
    const from = start + index;
    if (from > at) parts.push([{ start: at, end: from }, file.slice(at, from)]);
    at = from + raw.length;
    parts.push([{ start: from, end: at }, decode(raw)]);
  }
  if (end > at) parts.push([{ start: at, end }, file.slice(at, end)]);
  return parts;
};

const decode = (raw: string): string => {
  const [, hex] = /^\\[uU]([\da-f]+)$/iu.exec(raw) ?? [];
  if (hex !== undefined) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16)));
  return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[raw[1]!] ?? raw[1]!;
};

const escaped = (english: string): string =>
  english
    .replace(/["\\]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`);

/** A literal string has no escapes: an apostrophe in it is written as a typographic one. */
const literal = (english: string): string => english.replaceAll("'", '’').replace(/[\r\n]/gu, ' ');
