import type { Decoder, SearchOptions } from '../../../src/marian/search/decoder.js';

/** A model that is a function: from the tokens so far (the start token first) to the probability of each next token. */
export type Odds = (source: number, tokens: readonly number[]) => readonly number[];

/** What was asked of a fake, step by step. */
export interface FakeDecoder extends Decoder {
  readonly rows: number[];
}

/** A decoder over such a function; keeps its own account of which row goes on from which, as a cache does. */
export const fakeDecoder = (vocabulary: number, odds: Odds): FakeDecoder => {
  let histories: { source: number; tokens: number[] }[] | undefined;
  const rows: number[] = [];
  return {
    rows,
    step: async ({ tokens, from, best, asked }) => {
      histories = Array.from(from, (row, index) => {
        const before = histories?.[row] ?? { source: row, tokens: [] };
        return { source: before.source, tokens: [...before.tokens, tokens[index]!] };
      });
      rows.push(histories.length);
      const current = histories;
      const scores = current.map(({ source, tokens: soFar }) =>
        odds(source, soFar).map((probability) => Math.fround(Math.log(probability))),
      );
      // of equal ones the lower id first: sorting keeps their order
      const ranked = scores.map((row) => [...row.keys()].sort((a, b) => row[b]! - row[a]!));
      return {
        best: Math.min(best, vocabulary),
        token: (row, place) => ranked[row]![place]!,
        score: (row, place) => scores[row]![ranked[row]![place]!]!,
        askedScore: (row) => scores[row]![asked[row]!]!,
        alignment: (row) => Float32Array.of(current[row]!.source, current[row]!.tokens.length),
      };
    },
  };
};

/** 0 ends, 1 is padding and starts, the rest are words. */
export const options = (over: Partial<SearchOptions> = {}): SearchOptions => ({
  special: { start: 1, end: 0, never: new Set([1]) },
  beams: 1,
  nBest: 1,
  lengthPenalty: 1,
  rules: [],
  isDropped: () => false,
  ...over,
});

/** A fixed pseudo-random distribution for each history: the same every time it is asked for. */
export const hashedOdds =
  (vocabulary: number, seed = 1): Odds =>
  (source, tokens) => {
    let state = (seed * 2654435761 + source * 40503) >>> 0;
    for (const token of tokens) state = (Math.imul(state ^ (token + 17), 2246822519) + 3266489917) >>> 0;
    const weights = Array.from({ length: vocabulary }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.exp((state / 2 ** 32) * 3);
    });
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => weight / sum);
  };
