import type { EnglishPiece } from '../../../src/formats/types.js';
import type { SubtitleDocument } from '../../../src/formats/subtitles/types.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Each sentence in other words, with the white space between as it was. The passages' edges are always edges of pieces. */
export const inEnglish = ({ prose, blocks = [] }: SubtitleDocument, translate: (sentence: string) => string): EnglishPiece[] => {
  const pieces: EnglishPiece[] = [];
  let at = 0;
  const add = (end: number, text: string): void => {
    if (end > at) pieces.push({ source: { start: at, end }, text });
    at = end;
  };
  for (const { start, end } of blocks) {
    add(start, prose.slice(at, start));
    for (const { 0: sentence, index } of prose.slice(start, end).matchAll(/\S(?:[^.!?…]|[.!?…](?! ))*[.!?…]*/gu)) {
      add(start + index, prose.slice(at, start + index));
      add(start + index + sentence.length, translate(sentence));
    }
    add(end, prose.slice(at, end));
  }
  add(prose.length, prose.slice(at));
  return pieces;
};

/** The lines of each cue of a written file, without tags, with what stands around the speech. */
export const cueLines = (file: string): string[][] =>
  file
    .split(/\r?\n(?:[ \t]*\r?\n)+/u)
    .filter((block) => block.includes('-->'))
    .map((block) =>
      block
        .replace(/^[^]*?-->.*\r?\n?/u, '')
        .replace(/<[^<>]*>|\{\\[^{}]*\}/gu, '')
        .trimEnd()
        .split(/\r?\n/u),
    );

/** The lines of times. */
export const timeLines = (file: string): string[] => file.split(/\r\n|[\n\r]/u).filter((line) => line.includes('-->'));
