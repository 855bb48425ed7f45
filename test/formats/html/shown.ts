import { html, type HtmlDocument } from '../../../src/formats/html/html.js';
import { readTokens } from '../../../src/formats/html/walk/tokens.js';
import type { EnglishPiece, PlacedTag } from '../../../src/formats/types.js';

export const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
export const read = (page: string): HtmlDocument => html.read(utf8(page));

/**
 * The slots of a page on one line each: `paragraph: Il est {<b>}très{</b>} lent. [0]`. `{<b>!}` is a tag without a partner, `{<img>·}` a
 * point, ‹word› opaque.
 */
export const slotsOf = (page: string): string[] => {
  const { prose, slots, blocks, tags, opaque } = read(page);
  return slots.map(({ start, end, file }) => {
    const notes = tags
      .filter((tag) => tag.file.start >= file.start && tag.file.end <= file.end && tag.at >= start && tag.at <= end)
      .map(({ at, side, partner, label }) => ({ at, text: `{${label}${side === 'point' ? '·' : partner === undefined ? '!' : ''}}` }));
    const codes = (opaque ?? []).filter((span) => span.start >= start && span.end <= end);
    const kind = blocks?.find((block) => block.start === start)?.kind;
    let shown = '';
    for (let at = start; at <= end; at += 1) {
      if (codes.some((code) => code.end === at) && !codes.some((code) => code.start === at)) shown += '›';
      shown += notes.flatMap((note) => (note.at === at ? note.text : [])).join('');
      if (codes.some((code) => code.start === at) && !codes.some((code) => code.end === at)) shown += '‹';
      if (at < end) shown += prose.charAt(at);
    }
    return `${kind}: ${shown}`;
  });
};

/** One piece a block, with its tags in proportion, and one for what is between two: as a translator hands them on. */
export const piecesOf = ({ prose, blocks, tags }: HtmlDocument, english: (source: string) => string): EnglishPiece[] => {
  const pieces: EnglishPiece[] = [];
  let at = 0;
  let next = 0;
  for (const { start, end } of blocks ?? []) {
    if (start > at) pieces.push({ source: { start: at, end: start }, text: prose.slice(at, start), tags: [] });
    const text = english(prose.slice(start, end));
    const placed: PlacedTag[] = [];
    for (; next < tags.length && tags[next]!.at <= end; next += 1)
      placed.push({ tag: next, at: Math.round(((tags[next]!.at - start) / (end - start)) * text.length) });
    pieces.push({ source: { start, end }, text, tags: placed });
    at = end;
  }
  return pieces;
};

/** The page with the English of each block. */
export const written = (page: string, english: (source: string) => string): string => {
  const document = read(page);
  return textOf(html.write(document, piecesOf(document, english)));
};

/** The tags and comments of a page in order, without their attributes. */
export const tagsOf = (page: string): string[] => {
  const found: string[] = [];
  readTokens(page, { start: 0, end: page.length }, 'html', {
    text: () => undefined,
    comment: ({ start, end }) => void found.push(page.slice(start, end)),
    tag: ({ name, side }) => void found.push(side === 'start' ? `<${name}>` : `</${name}>`),
    isForeign: () => false,
  });
  return found;
};
