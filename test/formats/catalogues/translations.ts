import type { Document, EnglishPiece, PlacedTag } from '../../../src/formats/types.js';

/** The prose in other words, with all that is opaque as it is and tags between the same words: a piece a block, and one for each gap. */
export const translated = (document: Document, translate: (words: string) => string): EnglishPiece[] => {
  const pieces: EnglishPiece[] = [];
  const inOtherWords = createTranslation(document, translate);
  let at = 0;
  for (const { start, end } of document.blocks ?? []) {
    if (start > at) pieces.push({ source: { start: at, end: start }, text: document.prose.slice(at, start), tags: [] });
    pieces.push({ source: { start, end }, ...inOtherWords(start, end) });
    at = end;
  }
  return pieces;
};

const createTranslation = ({ prose, opaque = [], tags = [] }: Document, translate: (words: string) => string) => {
  let nextOpaque = 0;
  let nextTag = 0;
  return (start: number, end: number): { text: string; tags: PlacedTag[] } => {
    const placed: PlacedTag[] = [];
    let text = '';
    let from = start;
    const wordsTo = (to: number): void => {
      for (; nextTag < tags.length && tags[nextTag]!.at <= to; nextTag += 1) {
        text += translate(prose.slice(from, tags[nextTag]!.at));
        from = tags[nextTag]!.at;
        placed.push({ tag: nextTag, at: text.length });
      }
      text += translate(prose.slice(from, to));
      from = to;
    };
    for (; nextOpaque < opaque.length && opaque[nextOpaque]!.end <= end; nextOpaque += 1) {
      const span = opaque[nextOpaque]!;
      wordsTo(span.start);
      text += prose.slice(span.start, span.end);
      from = span.end;
    }
    wordsTo(end);
    return { text, tags: placed };
  };
};

/** Every word with letters behind it. Line breaks and spaces stay. */
export const shout = (words: string): string => words.replace(/\p{L}+/gu, (word) => `${word}Xyz`);

/** The same with signs before each line that mean something to YAML, JSON, HTML and ICU. */
export const shoutInSigns = (words: string): string => shout(words).replace(/(?<=^|\n)(?=[^\n]*\p{L})/gu, signs);

const signs = '- "a": it\'s #1, ';

/** Takes off what the two add. */
export const hushed = (english: string): string => english.replaceAll(signs, '').replaceAll('Xyz', '');
