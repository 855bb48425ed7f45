import { editRendering, type Edit } from '../../alignment/edit-rendering.js';
import { numbersIn } from '../../languages/en/english-numerals.js';
import type { Answer, Rendering } from '../../marian/types.js';
import type { Span } from '../../text/spans.js';
import { createStandIns } from '../../units/masks/stand-ins.js';
import type { Rewording } from './rewording.js';

/** Words of a unit, and their English in the place of the number that stands for them. */
export interface Represented extends Span {
  readonly written: (place: Span, english: string) => Edit;
}

/**
 * Gives the model numbers, which it copies, in place of words that it cannot cope with, and writes the English of those where the numbers
 * appear: the model itself shows where they belong.
 *
 *     Avec Jean Quentovic, il part.   →   Avec 9041, il part.   →   With 9041, he leaves.   →   With Jean Quentovic, he leaves.
 *     L'élue d'Arvenne part.          →   L'élue de 9041 part.
 *
 * @param words - in the order of the source, without overlap
 */
export const withNumbersFor = (source: string, words: readonly Represented[]): Rewording => {
  const next = createStandIns(source);
  const pieces: StandIn[] = [];
  let text = '';
  let at = 0;
  for (const word of words) {
    const { start, end } = word;
    const before = elided.exec(source.slice(Math.max(0, start - 8), start))?.[0] ?? '';
    const value = next();
    text += source.slice(at, start - before.length) + (before === '' ? '' : `${before.slice(0, -1)}e `);
    pieces.push({ ...word, value, moved: text.length });
    text += value;
    at = end;
  }
  text += source.slice(at);
  return {
    step: 'asked-with-stand-ins',
    text,
    back: (answer) => (answer.source === text ? toWords(answer, source, pieces) : undefined),
  };
};

/** Words with the number that stands for them at position `moved` of the other wording. */
interface StandIn extends Represented {
  readonly value: string;
  readonly moved: number;
}

const elided = /(?<!\p{L})(?:[dlns]|qu|jusqu|lorsqu|puisqu)['’]$/iu;

/** The answer as if the unit itself had been translated: each number is replaced by its words, in the source and in the English. */
const toWords = (answer: Answer, source: string, pieces: readonly StandIn[]): Answer => {
  const moved = ({ start, end }: Span): Span => ({ start: placeOf(start, pieces, 'start'), end: placeOf(end, pieces, 'end') });
  return {
    source,
    sourceSpans: answer.sourceSpans.map(moved),
    unknown: answer.unknown.map(moved),
    hypotheses: answer.hypotheses.map((hypothesis) => inWords(hypothesis, pieces)),
  };
};

/** Where a position of the other wording is in the source. */
const placeOf = (position: number, pieces: readonly StandIn[], side: 'start' | 'end'): number => {
  let shift = 0;
  for (const { moved, value, start, end } of pieces) {
    const behind = moved + value.length;
    // the e and the space of "de 9041" are not in the source
    if (position <= moved) return Math.min(position + shift, start);
    if (position < behind) return side === 'start' ? start : end;
    shift = end - behind;
  }
  return position + shift;
};

const inWords = (hypothesis: Rendering, pieces: readonly StandIn[]): Rendering => {
  const { text } = hypothesis;
  const numbers = numbersIn(text);
  return editRendering(
    hypothesis,
    pieces.flatMap(({ value, written }) => numbers.digits(value).map((place) => written(place, text))),
  );
};
