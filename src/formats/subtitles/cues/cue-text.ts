import { sliceOf, type Span } from '../../../text/spans.js';
import type { Cue } from '../types.js';

/** What differs between the formats in a cue's text. */
export interface Dialect {
  /** What stands in angle brackets and is markup, as the source of a regular expression. */
  readonly tag: string;
  /** Whether `&amp;` is a character. */
  readonly hasEntities: boolean;
}

/** A tag of a cue. */
export interface CueTag {
  /** In the plain text. */
  at: number;
  readonly side: 'open' | 'close' | 'point';
  /** What pairs it with its other half: `i`. */
  readonly name: string;
  /** As it is written. */
  readonly label: string;
  readonly file: Span;
}

/**
 * A cue's text without markup, and the place of each character in the file. A line break is one \n, with the spaces around it; one with
 * blank lines is U+2029; the tag of a voice is U+2028.
 */
export interface CueText {
  readonly plain: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** In order. */
  readonly tags: readonly CueTag[];
  /** The speakers that `<v …>` names, each with its place. */
  readonly voices: readonly { readonly at: number; readonly label: string }[];
  /** How many lines it has, and the characters of the longest one. */
  readonly lines: number;
  readonly width: number;
}

/** Stands for a line break with blank lines. */
export const blankLine = '\u2029';
/** Stands for a tag that names a speaker. */
export const voiceMark = '\u2028';

/** Takes a cue's text apart. */
export const readCueText = (file: string, { text }: Cue, { tag, hasEntities }: Dialect): CueText => {
  const within = sliceOf(file, text);
  const chars: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const tags: CueTag[] = [];
  const voices: { at: number; label: string }[] = [];
  const put = (characters: string, start: number, end: number): void => {
    for (let nth = 0; nth < characters.length; nth += 1) {
      chars.push(characters.charAt(nth));
      from.push(nth === 0 ? start : end);
      to.push(end);
    }
  };
  const copy = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) put(file.charAt(at), at, at + 1);
  };
  const addBreak = (span: Span, written: string): void => {
    let { start } = span;
    while (isBlank(chars.at(-1)) && from.at(-1)! >= (tags.at(-1)?.file.end ?? 0)) {
      chars.pop();
      to.pop();
      start = from.pop()!;
    }
    put((written.match(oneBreak)?.length ?? 0) > 1 ? blankLine : '\n', start, span.end);
  };
  let at = 0;
  for (const { 0: written, index } of within.matchAll(tokens(tag))) {
    copy(text.start + at, text.start + index);
    at = index + written.length;
    const span = { start: text.start + index, end: text.start + at };
    const kind = kindOf(written, hasEntities);
    if (kind === 'break') addBreak(span, written);
    else if (kind === 'entity') put(entityCharacter(written), span.start, span.end);
    else if (kind === 'text') copy(span.start, span.end);
    else if (kind === 'voice') {
      if (!written.startsWith('</')) voices.push({ at: chars.length, label: written });
      put(voiceMark, span.start, span.end);
    } else tags.push({ at: chars.length, ...tagOf(written), label: written, file: span });
  }
  copy(text.start + at, text.end);
  const plain = chars.join('');
  const lines = plain.split(lineBreaks);
  return {
    plain,
    from,
    to,
    tags,
    voices,
    lines: lines.length,
    width: lines.reduce((width, line) => Math.max(width, visibleLength(line.trim())), 0),
  };
};

/** How many characters of a line of plain text are shown. */
export const visibleLength = (line: string): number => line.replaceAll(voiceMark, '').length;

const lineBreaks = new RegExp(`[\\n${blankLine}]`, 'u');

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

const oneBreak = /\r\n|[\n\r]|\\N|<br/giu;

const expressions = new Map<string, RegExp>();

/** A line break; an override of ASS in braces; a tag; an entity. */
const tokens = (tag: string): RegExp => {
  const known = expressions.get(tag);
  if (known) return known;
  const lineBreak = String.raw`(?:\r\n|[\n\r]|\\N|<br\s{0,4}/?>)[ \t]*`;
  const built = new RegExp(String.raw`(?:${lineBreak})+|\{\\[^{}\r\n]*\}|${tag}|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});`, 'giu');
  expressions.set(tag, built);
  return built;
};

const kindOf = (written: string, hasEntities: boolean): 'break' | 'entity' | 'text' | 'voice' | 'tag' => {
  if (written.startsWith('{')) return 'tag';
  if (written.startsWith('&')) return hasEntities && entityCharacter(written) !== '' ? 'entity' : 'text';
  if (!written.startsWith('<') || /^<br\s*\/?>/iu.test(written)) return 'break';
  return /^<\/?v(?=[\s.>])/iu.test(written) ? 'voice' : 'tag';
};

const tagOf = (written: string): Pick<CueTag, 'side' | 'name'> => {
  const override = /^\{\\([bius])([01])\}$/u.exec(written);
  if (override) return { side: override[2] === '1' ? 'open' : 'close', name: `\\${override[1]!}` };
  if (/^(?:\{|<\d)/u.test(written)) return { side: 'point', name: '' };
  const name = /^<\/?([^\s.>/]*)/u.exec(written)?.[1]?.toLowerCase() ?? '';
  return { side: written.startsWith('</') ? 'close' : 'open', name };
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
};

/** Empty if it is none that is known. */
const entityCharacter = (written: string): string => {
  const name = written.slice(1, -1);
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name]! : '';
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  // a line break or another control would be taken for one of the file
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code >> 1 !== 0x2028 >> 1
    ? String.fromCodePoint(code)
    : '';
};
