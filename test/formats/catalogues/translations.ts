import type { Document, EnglishPiece } from '../../../src/formats/types.js';

/** The prose as it is. */
export const echo = ({ prose }: Document): EnglishPiece[] => [{ source: { start: 0, end: prose.length }, text: prose }];

/** The prose with other words, everything opaque as it is; a piece a block, one for what is between, as the translator hands them over. */
export const translated = (document: Document, translate: (words: string) => string): EnglishPiece[] => {
  const { prose, blocks = [], opaque = [] } = document;
  const pieces: EnglishPiece[] = [];
  let at = 0;
  let next = 0;
  const words = (start: number, end: number): string => {
    let out = '';
    let from = start;
    while (next < opaque.length && opaque[next]!.end <= end) {
      const span = opaque[next]!;
      out += translate(prose.slice(from, span.start)) + prose.slice(span.start, span.end);
      from = span.end;
      next += 1;
    }
    return out + translate(prose.slice(from, end));
  };
  for (const { start, end } of blocks) {
    if (start > at) pieces.push({ source: { start: at, end: start }, text: prose.slice(at, start) });
    pieces.push({ source: { start, end }, text: words(start, end) });
    at = end;
  }
  if (at < prose.length) pieces.push({ source: { start: at, end: prose.length }, text: prose.slice(at) });
  return pieces;
};

/** Every word in capitals with a mark behind it. Line breaks and spaces stay. */
export const shout = (words: string): string => words.replace(/\p{L}+/gu, (word) => `${word.toUpperCase()}§`);
