import type { EnglishPiece } from '../../../src/formats/types.js';
import type { MarkdownDocument } from '../../../src/formats/markdown/places.js';

/** A letter in capitals; those with none, or with two for one, stay. */
export const shout = (text: string): string =>
  Array.from(text, (character) => {
    const capital = character.toUpperCase();
    return capital.length === character.length ? capital : character;
  }).join('');

/** A translation that needs no model: the prose in capitals, what is opaque as it is, each tag at its place. */
export const shouted = ({ prose, opaque = [], tags }: MarkdownDocument): EnglishPiece => {
  let text = '';
  let at = 0;
  for (const { start, end } of opaque) {
    text += shout(prose.slice(at, start)) + prose.slice(start, end);
    at = end;
  }
  return {
    source: { start: 0, end: prose.length },
    text: text + shout(prose.slice(at)),
    tags: tags.map((tag, index) => ({ tag: index, at: tag.at })),
  };
};
