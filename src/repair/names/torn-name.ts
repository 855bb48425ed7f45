import type { Span } from '../../text/spans.js';
import { similarity } from '../../text/similarity.js';

/**
 * Extends the place of a garbled name to what else the model made of it, so that nothing of a torn name stays beside the whole one.
 *
 *     L’Haÿ-du-Val   the city of [L'Ha]~-du-Val      →   L'Ha~-du-Val
 *     D’Arvennes     Ms D. [Arvennes]                →   D. Arvennes
 *     L’Haÿ-du-Val   the city of The [Hay-du-Val]    →   The Hay-du-Val
 *
 * @param place - the words that stand for the name
 * @param isTitled - whether the source has a title before the name: then "Mr" is not a piece of M’Baye
 */
export const wholeOfTorn = (name: string, place: Span, english: string, isTitled: boolean): Span => {
  const glued = withGlued(name, place, english);
  const letter = ownLetter.exec(name)?.[1];
  return letter === undefined ? glued : withLetter(letter, glued, english, isTitled);
};

const ownLetter = /^(\p{L})['’]/u;

/** The run of characters without a space around the place, if it is spelt more like the name. */
const withGlued = (name: string, place: Span, english: string): Span => {
  const before = /[^\s"“”«»(),;:!?]*$/u.exec(english.slice(Math.max(0, place.start - 40), place.start))![0];
  const behind = /^[^\s"“”«»(),;:!?]*/u.exec(english.slice(place.end, place.end + 40))![0].replace(/(?:['’]s)?\.?$/u, '');
  const whole = { start: place.start - before.length, end: place.end + behind.length };
  const like = ({ start, end }: Span): number => similarity(english.slice(start, end), name);
  return like(whole) > like(place) ? whole : place;
};

/** The letter of the name where the model took it for a word, an initial or a title. */
const withLetter = (letter: string, place: Span, english: string, isTitled: boolean): Span => {
  if (english.slice(place.start, place.end).toLowerCase().startsWith(`${letter.toLowerCase()}'`)) return place;
  const piece = pieces(letter.toUpperCase(), isTitled).exec(english.slice(Math.max(0, place.start - 16), place.start))?.[0] ?? '';
  return { start: place.start - piece.length, end: place.end };
};

const pieces = (letter: string, isTitled: boolean): RegExp => {
  const others =
    letter === 'L' ? '[Tt]he ' : letter === 'N' ? String.raw`\p{L}+n['’]t ['’]?` : letter === 'M' && !isTitled ? 'Mr?\\.? ' : '';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[${letter}${letter.toLowerCase()}](?:['’.]{1,2} ?| )${others ? `|${others}` : ''})$`,
    'u',
  );
};
