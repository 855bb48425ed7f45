import type { Decoder, SearchOptions } from '../../../src/marian/search/decoder.js';
import { extend, startAt, type Path } from '../../../src/marian/search/path.js';

/** A model that is a function: from the tokens so far (the start token first) to the probability of each next token. */
export type Odds = (source: number, tokens: readonly number[]) => readonly number[];

/** What was asked of a fake, step by step. */
export interface FakeDecoder extends Decoder {
  /** The number of rows of each step. */
  readonly rows: number[];
  /** The sources in the order in which they began and ended. */
  readonly begun: number[];
  readonly ended: number[];
}

interface History {
  readonly source: number;
  readonly tokens: readonly number[];
}

/** A decoder over such a function; keeps its own account of which row goes on from which, as a cache does. */
export const fakeDecoder = (vocabulary: number, odds: Odds, refills = false): FakeDecoder => {
  let histories: History[] | undefined;
  const rows: number[] = [];
  const begun: number[] = [];
  const ended: number[] = [];
  const historyOf = (row: number): History => {
    const before = histories?.[row];
    if (before && !ended.includes(before.source)) return before;
    const source = -1 - row;
    if (source < 0 || begun.includes(source) || (histories && !refills)) throw new Error(`row ${row} goes on from nothing`);
    begun.push(source);
    return { source, tokens: [] };
  };
  return {
    refills,
    rows,
    begun,
    ended,
    step: async ({ tokens, from, best, asked, ended: gone }) => {
      ended.push(...gone);
      histories = Array.from(from, (row, index) => {
        const before = historyOf(row);
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

/** A hypothesis of these tokens, each with the same score. */
export const pathOf = (tokens: readonly number[]): Path => tokens.reduce((path, token) => extend(path, token, -1, undefined), startAt(1));

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
