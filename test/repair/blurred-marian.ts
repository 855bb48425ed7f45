import type { Answer, Rendering } from '../../src/marian/types.js';
import { seeded } from './hostile-marian.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from './played-marian.js';

/** What the model is like. All are parts of 1. */
export interface Habits {
  /** Of each row, what lies beside the right place: on the tokens around it, less with their distance, and on the end of the source. */
  readonly blur: number;
  /** Words that look at another word than their own. */
  readonly wrong: number;
  /** Words that change places with the next one. */
  readonly swapped: number;
  /** Words that are left out. */
  readonly dropped: number;
  /** Words that come twice. */
  readonly doubled: number;
}

/** The attention of the embedded model: of 1,920 names that it kept, 92 % had 0.8 and more of their word's attention. */
export const blurry: Habits = { blur: 0.3, wrong: 0, swapped: 0, dropped: 0, doubled: 0 };

/** A poor model: none of its faults is rare. */
export const poor: Habits = { blur: 0.5, wrong: 0.3, swapped: 0.2, dropped: 0.15, doubled: 0.08 };

/**
 * The played model as a real one is: its attention is blurred and sometimes wrong, English of two words comes from one (du, of the) and
 * `ne` has none, words change places, are left out, come twice. The same text gets the same answer for the same seed.
 *
 * @param spoil - done to the words before they are put in order
 */
export const blurredAnswer = (
  source: string,
  seed: number,
  habits: Habits = blurry,
  spoil: (words: readonly PlayedWord[]) => readonly PlayedWord[] = (words) => words,
): Answer => {
  const random = seeded([...source].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, seed) + 1);
  random();
  const words = reordered(harmed(spoil(fertile(playedWords(source))), habits, random), habits, random);
  return answerWith(source, [blurred(renderingOf(source, words), habits, random)]);
};

/** One English word of two is a word by itself, from the same French one; a French word may have none. */
const fertile = (words: readonly PlayedWord[]): PlayedWord[] =>
  words.flatMap(({ text, from, ...rest }) => (text === 'not' ? [] : text.split(' ').map((part) => ({ text: part, from, ...rest }))));

const harmed = (words: readonly PlayedWord[], { dropped, doubled }: Habits, random: () => number): PlayedWord[] =>
  words.flatMap((word) => {
    const fate = random();
    if (fate < dropped) return [];
    return fate < dropped + doubled ? [word, word] : [word];
  });

const reordered = (words: readonly PlayedWord[], { swapped }: Habits, random: () => number): PlayedWord[] => {
  const order = [...words];
  for (let at = 0; at + 1 < order.length; at += 1) {
    const isWord = /^\p{L}/u.test(order[at]!.text) && /^\p{L}/u.test(order[at + 1]!.text);
    if (random() < swapped && isWord) [order[at], order[at + 1]] = [order[at + 1]!, order[at]!];
  }
  return order;
};

/** Spreads each row out around its peak. Its sum stays 1. */
export const blurred = (rendering: Rendering, { blur, wrong }: Habits, random: () => number): Rendering => ({
  ...rendering,
  alignment: rendering.alignment!.map((row) => {
    const right = row.indexOf(Math.max(...row));
    const peak = random() < wrong ? Math.floor(random() * (row.length - 1)) : right;
    const weights = Array.from(row, (_, at) => (at === peak ? 0 : Math.exp(-Math.abs(at - peak)) * (0.5 + random())));
    const sum = weights.reduce((one, other) => one + other, 0);
    return Float32Array.from(weights, (weight, at) => (at === peak ? 1 - blur : sum > 0 ? (weight / sum) * blur : 0));
  }),
});
