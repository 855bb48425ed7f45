import type { Span } from '../../../text/spans.js';
import { createScalar, type Scalar } from '../scalar.js';

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Reads a string literal. @param place - with its quotation marks; its escapes are well formed */
export const readJsonString = (file: string, place: Span): Scalar => {
  const scalar = createScalar();
  const inner = file.slice(place.start + 1, place.end - 1);
  for (const { 0: found, index } of inner.matchAll(/\\(?:u.{4}|.)|[^\\]+/gu)) {
    const at = place.start + 1 + index;
    if (found.startsWith('\\')) scalar.written(unescaped(found), { start: at, end: at + found.length });
    else scalar.plain(found, at);
  }
  return scalar.build(place);
};

const unescaped = (escape: string): string => {
  const letter = escape.charAt(1);
  return letter === 'u' ? String.fromCharCode(parseInt(escape.slice(2), 16)) : (escapes[letter] ?? letter);
};

/**
 * Writes a string literal as the source wrote its own: the same escapes for the same characters, and all beyond ASCII escaped if the
 * source did so.
 *
 *     "L\u2019\u00e9t\u00e9"   →   “Summer” in \u201c, \u201d          "<\/b>"   →   "<\/b>"
 *
 * @param source - the literal in the file
 */
export const writeJsonString = (value: string, source: string): string => {
  const own = new Map(Array.from(source.matchAll(/\\(?:u[0-9a-fA-F]{4}|[^u])/gu), ([escape]) => [unescaped(escape), escape]));
  const isAscii = /^\p{ASCII}*$/u.test(source) && [...own.keys()].some((character) => character > '\u007f');
  const isUpper = /\\u[0-9]*[A-F]/u.test(source);
  const inHex = (unit: string): string => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${isUpper ? hex.toUpperCase() : hex}`;
  };
  const written = (character: string): string => {
    if (character.length === 2) return isAscii ? inHex(character.charAt(0)) + inHex(character.charAt(1)) : character;
    const mustEscape = character < ' ' || (isAscii && character > '\u007f') || /[\ud800-\udfff]/u.test(character);
    return own.get(character) ?? short[character] ?? (mustEscape ? inHex(character) : character);
  };
  return `"${value.replace(special, written)}"`;
};

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** All that any file escapes; letters and figures of ASCII are faster left alone. */
const special = /[^a-zA-Z0-9 ,.]/gu;
