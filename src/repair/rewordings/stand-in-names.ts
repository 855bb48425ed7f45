import type { Answer, Rendering } from '../../marian/types.js';
import { createStandIns } from '../../units/masks/stand-ins.js';
import { numbersIn } from '../../languages/en/english-numerals.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { holds, type Span } from '../../text/spans.js';
import { editRendering } from '../../alignment/edit-rendering.js';
import type { Rewording } from './rewording.js';

/**
 * Gives the model numbers, which it copies, in place of names that it left out, and writes the names back where the numbers appear: the
 * model itself shows where they belong. Adjacent names share a number.
 *
 *     Avec Jean Quentovic, il part.   →   Avec 9041, il part.   →   With 9041, he leaves.   →   With Jean Quentovic, he leaves.
 *     L'élue d'Arvenne part.          →   L'élue de 9041 part.
 *
 * @param lost - proper names in the source
 */
export const withStandIns = (source: string, lost: readonly ProperName[], lexicon: Lexicon): Rewording | undefined => {
  const runs = runsOf(lexicon.properNames(source), source, lexicon).filter((run) => lost.some(({ start }) => holds(run, start)));
  if (runs.length === 0) return undefined;
  const next = createStandIns(source);
  const pieces: StandIn[] = [];
  let text = '';
  let at = 0;
  for (const { start, end, english } of runs) {
    const before = elided.exec(source.slice(Math.max(0, start - 8), start))?.[0] ?? '';
    const value = next();
    text += source.slice(at, start - before.length) + (before === '' ? '' : `${before.slice(0, -1)}e `);
    pieces.push({ value, english, start, end, moved: text.length });
    text += value;
    at = end;
  }
  text += source.slice(at);
  return {
    step: 'asked-with-stand-ins',
    text,
    back: (answer) => (answer.source === text ? toNames(answer, source, pieces) : undefined),
  };
};

/** A run of names, with the number that stands for it at position `moved` of the other wording. */
interface StandIn extends Run {
  readonly value: string;
  readonly moved: number;
}

const elided = /(?<!\p{L})(?:[dlns]|qu|jusqu|lorsqu|puisqu)['’]$/iu;

/** Adjacent names, and what is written for them in English. */
interface Run extends Span {
  readonly english: string;
}

/** Adjacent names form one run: Jean Quentovic. */
const runsOf = (names: readonly ProperName[], source: string, lexicon: Lexicon): Run[] => {
  const runs: Run[] = [];
  for (const { start, end, text } of names) {
    const english = lexicon.writtenForm(text);
    const last = runs.at(-1);
    if (last && source.slice(last.end, start) === ' ')
      runs[runs.length - 1] = { start: last.start, end, english: `${last.english} ${english}` };
    else runs.push({ start, end, english });
  }
  return runs;
};

/** The answer as if the unit itself had been translated: each number is replaced by its name, in the source and in the English. */
const toNames = (answer: Answer, source: string, pieces: readonly StandIn[]): Answer => {
  const moved = ({ start, end }: Span): Span => ({ start: placeOf(start, pieces, 'start'), end: placeOf(end, pieces, 'end') });
  return {
    source,
    sourceSpans: answer.sourceSpans.map(moved),
    unknown: answer.unknown.map(moved),
    hypotheses: answer.hypotheses.map((hypothesis) => named(hypothesis, pieces)),
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

const named = (hypothesis: Rendering, pieces: readonly StandIn[]): Rendering => {
  const numbers = numbersIn(hypothesis.text);
  return editRendering(
    hypothesis,
    pieces.flatMap(({ value, english: text }) => numbers.digits(value).map((place) => ({ ...place, text }))),
  );
};
