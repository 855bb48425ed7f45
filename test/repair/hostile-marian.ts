import type { Answer } from '../../src/marian/types.js';
import { answerWith, playedAnswer, playedWords, renderingOf, type PlayedWord } from './played-marian.js';

/** A seeded generator of numbers from 0 to 1 (a linear congruence: the same on every machine). */
export const seeded = (seed: number): (() => number) => {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

/** What the hostile model did to a unit. */
export interface Harm {
  readonly answer: Answer;
  readonly kind: 'drop' | 'double' | 'move' | 'change' | undefined;
}

/**
 * Translates word for word, and in a tenth of the units drops, doubles, moves or changes a mark or a number. The same text has the same
 * fate each time, so asking again does not help; each unit has one hypothesis, so there is no other one either.
 *
 * A number is moved over half of the sentence: nobody could tell one that is moved by a word from a translation in other order.
 */
export const hostileAnswer = (source: string, seed: number): Harm => {
  const random = seeded([...source].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, seed) + 1);
  random();
  const clean = playedWords(source);
  const targets = clean.flatMap(({ text }, at) => (text === '"' || /^\d/u.test(text) ? [at] : []));
  if (targets.length === 0 || random() >= 0.1) return { answer: playedAnswer(source), kind: undefined };
  const at = targets[Math.floor(random() * targets.length)]!;
  const isMark = clean[at]!.text === '"';
  const kinds = isMark ? (['drop', 'double', 'move'] as const) : (['drop', 'double', 'move', 'change'] as const);
  const kind = kinds[Math.floor(random() * kinds.length)]!;
  const harmed = harm(clean, at, kind, isMark, random);
  const rendering = renderingOf(source, harmed);
  const isHarmed = rendering.text !== playedAnswer(source).hypotheses[0]!.text;
  return { answer: answerWith(source, [rendering]), kind: isHarmed ? kind : undefined };
};

const harm = (
  words: readonly PlayedWord[],
  at: number,
  kind: NonNullable<Harm['kind']>,
  isMark: boolean,
  random: () => number,
): PlayedWord[] => {
  const word = words[at]!;
  const rest = [...words.slice(0, at), ...words.slice(at + 1)];
  if (kind === 'drop') return rest;
  if (kind === 'double') return [...words.slice(0, at), word, word, ...words.slice(at + 1)];
  if (kind === 'change')
    return words.map((each, index) =>
      index === at ? { ...each, text: `${(Number(each.text.charAt(0)) % 9) + 1}${each.text.slice(1)}7` } : each,
    );
  const far = isMark ? Math.floor(random() * rest.length) : (at + Math.floor(rest.length / 2)) % rest.length;
  return [...rest.slice(0, far), word, ...rest.slice(far)];
};
