import { givenNames } from '../../languages/fr/given-names.js';
import type { Span } from '../../text/spans.js';
import { decode } from '../encoding/encoding.js';
import { createBuilder, type Builder } from '../marked/builder.js';
import type { ReadOptions } from '../types.js';
import { blankLine, readCueText, visibleLength, type CueText, type Dialect } from './cues/cue-text.js';
import { partTags, type PartTag, type PartTags } from './passages/part-tags.js';
import { passagesOf, type Part } from './passages/passages.js';
import type { Cue, Passage, Stretch, SubtitleDocument } from './types.js';

/** What differs between the formats. */
export interface Kind extends Dialect {
  /** @throws `ERR_INPUT` with line and column, if the file is not of this kind */
  readonly cuesOf: (file: string) => Cue[];
}

/** Characters that a line of a subtitle has at most, unless the French has longer ones. */
const widest = 42;

/** Reads a file of subtitles: each passage is a slot, its cues are its stretches. */
export const readSubtitles = (bytes: Uint8Array, { encoding = 'auto' }: ReadOptions, kind: Kind): SubtitleDocument => {
  const { text: file, bom } = decode(bytes, encoding);
  const cues = kind.cuesOf(file);
  const builder = createBuilder(file);
  const lineEnd = /\r\n|[\n\r]/u.exec(file)?.[0] ?? '\n';
  const passages: Passage[] = [];
  for (const parts of passagesOf(withTexts(file, cues, kind))) passages.push(addPassage(builder, file, parts, lineEnd));
  return { ...builder.build(bom), passages };
};

function* withTexts(file: string, cues: readonly Cue[], dialect: Dialect): Generator<readonly [Cue, CueText]> {
  for (const cue of cues) yield [cue, readCueText(file, cue, dialect)];
}

const addPassage = (builder: Builder, file: string, parts: readonly Part[], lineEnd: string): Passage => {
  const stretches: Stretch[] = [];
  let at = 0;
  builder.open(parts[0]!.kind === 'sound' ? 'cell' : 'cue');
  for (const [nth, part] of parts.entries()) {
    const tags = partTags(part);
    const start = at;
    at += addPart(builder, part, tags.inside);
    stretches.push({ start, end: at, file: tags.file, ...settingOf(file, part, tags, lineEnd) });
    const next = parts[nth + 1];
    if (!next || isHyphenated(part.text.plain, part.end, next.text.plain.slice(next.start, next.start + 1))) continue;
    builder.text(lineBreakBehind(file, tags.file.end), ' ');
    at += 1;
  }
  builder.close();
  return stretches;
};

/** A word that a line break divides at its hyphen is one word. */
const isHyphenated = (plain: string, end: number, next: string): boolean =>
  /^\p{Ll}$/u.test(next) && /\p{L}[-‐]$/u.test(plain.slice(Math.max(0, end - 2), end));

const lineBreakBehind = (file: string, at: number): Span => {
  let start = at;
  while (start < file.length && file.charAt(start) !== '\n' && file.charAt(start) !== '\r') start += 1;
  return { start, end: start + (file.startsWith('\r\n', start) ? 2 : Math.min(1, file.length - start)) };
};

/** @returns how long its prose is */
const addPart = (builder: Builder, { text, start, end }: Part, tags: readonly PartTag[]): number => {
  const handles: number[] = [];
  let length = 0;
  let at = start;
  for (const [index, tag] of tags.entries()) {
    const place = Math.min(Math.max(tag.at, at), end);
    length += addText(builder, text, at, place);
    at = place;
    const { label } = tag;
    if (tag.side === 'open' && tag.partner !== undefined) handles[index] = builder.openTag(tag.file, label);
    else if (tag.side === 'close') builder.closeTag(tag.file, label, tag.partner === undefined ? undefined : handles[tag.partner]);
    else builder.point(tag.file, label);
  }
  if (tags.length > 0) return length + addText(builder, text, at, end);
  const name = nameEnd(text.plain, { start, end });
  if (name > start) builder.opaque({ start: text.from[start]!, end: text.to[name - 1]! }, text.plain.slice(start, name));
  return name - start + addText(builder, text, name, end);
};

/** The end of a speaker's given name: `CLAIRE :` is a woman, not an adjective. The start if it is none (`LE MAIRE :`). */
const nameEnd = (plain: string, { start, end }: Span): number => {
  const name = /^(\p{Lu}[\p{Lu}-]{1,30})(?: ?\([^()]*\))?[ \u00a0\u202f]?:$/u.exec(plain.slice(start, Math.min(end, start + 80)))?.[1];
  const isGiven = name?.split('-').every((part) => givenNames.has(part.charAt(0) + part.slice(1).toLowerCase()));
  return name && isGiven ? start + name.length : start;
};

/** Adds characters, as few runs as can be: one that is written otherwise than it reads is one of its own. */
const addText = (builder: Builder, { plain, from, to }: CueText, start: number, end: number): number => {
  let length = 0;
  let run = start;
  const add = (until: number): void => {
    if (until > run) builder.text({ start: from[run]!, end: to[until - 1]! });
    length += until - run;
    run = until;
  };
  for (let at = start; at < end; at += 1) {
    const isBreak = plain.charAt(at) === '\n';
    if (at > run && from[at] !== to[at - 1]) add(at);
    if (!isBreak && to[at]! - from[at]! === 1) continue;
    add(at);
    const prose = isBreak ? (isHyphenated(plain, at, plain.charAt(at + 1)) ? '' : ' ') : plain.charAt(at);
    builder.text({ start: from[at]!, end: to[at]! }, prose);
    length += prose.length;
    run = at + 1;
  }
  add(end);
  return length;
};

const settingOf = (
  file: string,
  { text: { plain, from, to, lines, width }, start, end, cue }: Part,
  { opening, closing, repeats }: PartTags,
  lineEnd: string,
): Omit<Stretch, keyof Span | 'file'> => {
  const own = plain.slice(start, end);
  const inner = own.indexOf('\n');
  const lineBreak = inner < 0 ? undefined : anyBreak.exec(file.slice(from[start + inner], to[start + inner]))?.[0];
  let lineStart = start;
  while (lineStart > start - farthest && lineStart > 0 && !isBreak(plain.charAt(lineStart - 1))) lineStart -= 1;
  let behind = end;
  while (behind < end + farthest && behind < plain.length && !isBreak(plain.charAt(behind))) behind += 1;
  return {
    lineBreak: closing + (lineBreak ?? lineEnd) + opening,
    repeatsTags: repeats,
    lines: own.split('\n').length + Math.max(0, 2 - lines),
    width: Math.max(widest, width),
    before: visibleLength(plain.slice(lineStart, start).trimStart()),
    after: visibleLength(plain.slice(end, behind).trimEnd()),
    time: Math.max(0, cue.to - cue.from),
  };
};

/** Characters around a stretch that are looked at: more than a line has. */
const farthest = 200;

const anyBreak = /\r\n|[\n\r]|\\N|<br\s*\/?>/iu;
const isBreak = (character: string): boolean => character === '\n' || character === blankLine;
