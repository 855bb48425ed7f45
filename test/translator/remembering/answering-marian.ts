import type { Answer, Marian } from '../../../src/marian/types.js';
import { answerWith, changed, playedMarian, playedWords, renderingOf, tokensOf } from '../../repair/played-marian.js';

/** A played model whose answers, hypotheses and alignments depend on all that it is asked, down to the last letter. */
export const answeringMarian = (): Marian => ({
  ...playedMarian(),
  translate: async (units, { beams, nBest }) => units.map((unit) => answerTo(unit, beams, nBest)),
  align: async (pairs) => pairs.map(({ source, target }) => alignmentOf(source, target)),
});

const answerTo = (unit: string, beams: number, nBest: number): Answer => {
  const words = playedWords(unit);
  const others = Array.from({ length: nBest }, (_, nth) =>
    nth === 0
      ? words
      : changed(
          words,
          Object.fromEntries(words.filter(({ text }) => codeOf(text) % (nth + 2) === 0).map(({ text }) => [text, `${text}s`])),
        ),
  );
  const score = -(codeOf(unit) % 97) / 100 - beams / 1000;
  return answerWith(
    unit,
    others.map((each) => {
      const rendering = renderingOf(unit, each);
      return { ...rendering, score, tokenScores: rendering.tokenScores.map(() => score) };
    }),
  );
};

const alignmentOf = (source: string, target: string): Answer => {
  const places = tokensOf(source).words.length;
  if (places === 0) return { source, sourceSpans: [], unknown: [], hypotheses: [] };
  const words = Array.from(target.matchAll(/[^\s]+/gu), ({ 0: text }) => ({ text, from: codeOf(source + text) % places }));
  return answerWith(source, [renderingOf(source, words)]);
};

const codeOf = (text: string): number =>
  Array.from(text).reduce((sum, character, at) => (sum * 31 + character.codePointAt(0)! + at) % 99_991, 7);
