import { countBefore } from '../../../text/count-before.js';
import { sliceOf, type Span } from '../../../text/spans.js';
import type { EnglishSlot, MarkedDocument, RenderSlot } from '../../marked/types.js';
import { createLines, lineStart, settingOf } from './lines.js';
import { tagWithSpaces, wordsWithSpaces, type Spaced } from './tag-spaces.js';
import { createSpelling, type Spelling } from './spelling.js';
import type { Syntax } from '../walk/tokens.js';

/** The English of a slot of HTML: see `createRender`. */
export const renderHtml: RenderSlot = (english, document) => render(english, document, 'html');

/** The same for XHTML, where only the entities of XML, and numbers, can be relied on. */
export const renderXhtml: RenderSlot = (english, document) => render(english, document, 'xml');

const render = (english: EnglishSlot, document: MarkedDocument, syntax: Syntax): string => {
  const { slot } = english;
  const texts = document.ranges?.within(slot) ?? [];
  const spelling = createSpelling(texts.map((span) => sliceOf(document.file, span)).join(''), syntax);
  const isValue = /["'=]/u.test(document.file.charAt(slot.file.start)) && texts[0]!.start > slot.file.start;
  return isValue ? renderValue(english, document, spelling) : renderText(english, document, spelling);
};

/** What stands before and behind the words in the quotes stays; quotes are put around a value that cannot be without them. */
const renderValue = ({ slot, text }: EnglishSlot, { file, ranges }: MarkedDocument, { spell }: Spelling): string => {
  const texts = ranges!.within(slot);
  const before = file.slice(slot.file.start, texts[0]!.start);
  const after = file.slice(texts.at(-1)!.end, slot.file.end);
  if (!before.startsWith('=')) return before + spell(text, before.charAt(0)) + after;
  const bare = spell(text, '"');
  return /^[^\s"'=<>`]+$/u.test(bare) && !bare.endsWith('/') ? before + bare + after : `${before}"${bare}${after}"`;
};

const renderText = (english: EnglishSlot, document: MarkedDocument, { spell }: Spelling): string => {
  const { slot, text, tags, raw } = english;
  const { file } = document;
  const setting = settingOf(file, slot.file, document.ranges!.within(slot));
  const lines = createLines(slot.file.start - lineStart(file, slot.file.start), setting);
  const write = ({ before, text: written, behind }: Spaced, add: (piece: string) => void): void => {
    lines.white(before);
    add(written);
    lines.white(behind);
  };
  const writeWords = (words: string, first: number | undefined, last: number | undefined): void =>
    write(wordsWithSpaces(words, document, { slot, first, last }), (piece) => lines.text(spell(piece, '')));
  let at = 0;
  let previous: number | undefined;
  for (const { tag, at: place } of tags) {
    const here = document.tags[tag]!;
    const words = text.slice(at, Math.max(at, place));
    at = Math.max(at, place);
    if (previous === tag - 1 && isCopied(document, { start: document.tags[previous]!.at, end: here.at }, words))
      lines.markup(raw({ start: document.tags[previous]!.file.end, end: here.file.start }));
    else writeWords(words, previous, tag);
    write(tagWithSpaces(english, document, { tag, at }), lines.markup);
    previous = tag;
  }
  writeWords(text.slice(at), previous, undefined);
  return lines.end();
};

/** Whether the words between two tags are code that came through unchanged: it keeps its own spelling. */
const isCopied = ({ prose, opaque = [] }: MarkedDocument, span: Span, words: string): boolean => {
  if (words === '' || words !== sliceOf(prose, span)) return false;
  let at = span.start;
  for (let next = countBefore(opaque.length, (index) => opaque[index]!.end <= at); at < span.end; next += 1) {
    const known = opaque[next];
    if (!known || known.start > at) return false;
    at = known.end;
  }
  return true;
};
