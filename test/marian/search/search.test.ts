import { expect, test } from 'vitest';
import type { Decoder, Found } from '../../../src/marian/search/decoder.js';
import { beamSearch } from '../../../src/marian/search/beam.js';
import { forcedSearch } from '../../../src/marian/search/forced.js';
import { greedySearch } from '../../../src/marian/search/greedy.js';
import { noRepeat } from '../../../src/marian/search/no-repeat.js';
import { search } from '../../../src/marian/search/search.js';
import { fakeDecoder, hashedOdds, options, type Odds } from './fake.js';

const tokens = (found: Found[][]): number[][][] => found.map((hypotheses) => hypotheses.map((one) => [...one.tokens]));

// greedy takes 2 (0.5) and then has only poor endings; 3 (0.4) ends well
const garden: Odds = (_, [, first, second]) => {
  if (first === undefined) return [0.05, 0.05, 0.5, 0.4];
  if (second === undefined) return first === 2 ? [0.3, 0, 0.3, 0.4] : [0.9, 0, 0.05, 0.05];
  return [0.97, 0.01, 0.01, 0.01];
};

test('greedy takes the best token at each step, beams find the better whole', async () => {
  expect(tokens(await greedySearch(fakeDecoder(4, garden), [9], options()))).toEqual([[[2, 3]]]);
  expect(tokens(await beamSearch(fakeDecoder(4, garden), [9], options({ beams: 2 })))).toEqual([[[3]]]);
});

test('scores are log-probabilities of each token and the end, their sum divided by length ^ penalty', async () => {
  const [[best]] = (await beamSearch(fakeDecoder(4, garden), [9], options({ beams: 2, lengthPenalty: 0.5 }))) as [[Found]];
  expect(best.tokens).toEqual([3]);
  expect(best.tokenScores[0]).toBeCloseTo(Math.log(0.4), 6);
  expect(best.tokenScores[1]).toBeCloseTo(Math.log(0.9), 6);
  expect(best.score).toBeCloseTo((Math.log(0.4) + Math.log(0.9)) / Math.sqrt(2), 6);
  expect(best.alignment).toHaveLength(2);
  expect(best.truncated).toBe(false);
});

/** All answers of up to `limit` tokens, the end included, ranked. */
const exhaustive = (odds: Odds, vocabulary: number, limit: number, penalty: number): { tokens: number[]; score: number }[] => {
  const all: { tokens: number[]; score: number }[] = [];
  const grow = (soFar: number[], sum: number): void => {
    const next = odds(0, [1, ...soFar]);
    all.push({ tokens: soFar, score: (sum + Math.log(next[0]!)) / (soFar.length + 1) ** penalty });
    if (soFar.length + 1 < limit) for (let token = 2; token < vocabulary; token += 1) grow([...soFar, token], sum + Math.log(next[token]!));
  };
  grow([], 0);
  return all.sort((a, b) => b.score - a.score);
};

test.each(Array.from({ length: 20 }, (_, seed) => [seed]))('enough beams find what an exhaustive search finds (model %i)', async (seed) => {
  const odds = hashedOdds(5, seed + 1);
  const truth = exhaustive(odds, 5, 4, 1);
  const [found] = await beamSearch(fakeDecoder(5, odds), [4], options({ beams: 40, nBest: 10 }));
  expect(found!.map((one) => [...one.tokens])).toEqual(truth.slice(0, 10).map((one) => one.tokens));
  found!.forEach(({ score }, at) => expect(score).toBeCloseTo(truth[at]!.score, 5));
});

test('no answer is longer than its own limit', async () => {
  for (let seed = 1; seed < 30; seed += 1) {
    const limits = [6, 9, 3];
    for (const [search, beams] of [
      [greedySearch, 1],
      [beamSearch, 4],
    ] as const) {
      const found = await search(fakeDecoder(6, hashedOdds(6, seed)), limits, options({ beams, nBest: beams }));
      found.forEach((hypotheses, source) => {
        for (const { tokenScores } of hypotheses) expect(tokenScores.length).toBeLessThanOrEqual(limits[source]!);
      });
    }
  }
});

test('of equal tokens the lower one is taken, of equal hypotheses the first', async () => {
  const even: Odds = (_, soFar) => (soFar.length < 3 ? [0, 0, 0.25, 0.25, 0.25, 0.25] : [0.5, 0.1, 0.1, 0.1, 0.1, 0.1]);
  expect(tokens(await greedySearch(fakeDecoder(6, even), [9], options()))).toEqual([[[2, 2]]]);
  expect(tokens(await beamSearch(fakeDecoder(6, even), [9], options({ beams: 3, nBest: 3 })))).toEqual([
    [
      [2, 2],
      [2, 3],
      [2, 4],
    ],
  ]);
});

test('at the length limit the end is forced and told; who ends there by itself is not cut', async () => {
  const endless: Odds = () => [0.01, 0.01, 0.98];
  for (const search of [greedySearch, beamSearch]) {
    const [[cut]] = (await search(fakeDecoder(3, endless), [4], options({ beams: search === beamSearch ? 2 : 1, rules: [] }))) as [[Found]];
    expect(cut.truncated).toBe(true);
    expect(cut.tokens).toEqual([2, 2, 2]);
    expect(cut.tokenScores.at(-1)).toBeCloseTo(Math.log(0.01), 5);
  }
  const punctual: Odds = (_, soFar) => (soFar.length < 4 ? [0.01, 0.01, 0.98] : [0.98, 0.01, 0.01]);
  expect((await greedySearch(fakeDecoder(3, punctual), [4], options()))[0]![0]!.truncated).toBe(false);
  expect((await beamSearch(fakeDecoder(3, punctual), [4], options({ beams: 2 })))[0]![0]!.truncated).toBe(false);
});

test('an answer may be empty', async () => {
  const silent: Odds = () => [0.9, 0.05, 0.05];
  expect(tokens(await greedySearch(fakeDecoder(3, silent), [4], options()))).toEqual([[[]]]);
  expect(tokens(await beamSearch(fakeDecoder(3, silent), [4], options({ beams: 2 })))).toEqual([[[]]]);
});

test('bad words are never chosen', async () => {
  const tempting: Odds = (_, soFar) => (soFar.length < 3 ? [0.1, 0.8, 0.1] : [0.9, 0.05, 0.05]);
  expect(tokens(await greedySearch(fakeDecoder(3, tempting), [9], options()))[0]![0]).not.toContain(1);
  expect(tokens(await beamSearch(fakeDecoder(3, tempting), [9], options({ beams: 2 })))[0]![0]).not.toContain(1);
});

test('a source that is done leaves the batch, the others go on undisturbed', async () => {
  const byLength: Odds = (source, soFar) => (soFar.length > source ? [0.97, 0.01, 0.01, 0.01] : [0.01, 0.01, 0.01, 0.97]);
  for (const beams of [1, 3]) {
    const decoder = fakeDecoder(4, byLength);
    const search = beams === 1 ? greedySearch : beamSearch;
    expect(tokens(await search(decoder, [9, 9, 9], options({ beams })))).toEqual([[[]], [[3]], [[3, 3]]]);
    if (beams === 1) expect(decoder.rows).toEqual([3, 2, 1]);
    else expect(decoder.rows[0]).toBe(3);
  }
});

test('the same answer alone and in a batch', async () => {
  for (const beams of [1, 4]) {
    const search = beams === 1 ? greedySearch : beamSearch;
    const together = await search(fakeDecoder(7, hashedOdds(7)), [8, 8, 8, 8], options({ beams, nBest: beams }));
    for (let source = 0; source < 4; source += 1) {
      const alone: Odds = (_, soFar) => hashedOdds(7)(source, soFar);
      const [found] = await search(fakeDecoder(7, alone), [8], options({ beams, nBest: beams }));
      expect(found!.map((one) => one.tokens)).toEqual(together[source]!.map((one) => one.tokens));
    }
  }
});

test('beams stop as soon as nothing can win', async () => {
  const sure: Odds = (_, soFar) => (soFar.length < 2 ? [0.0001, 0.0001, 0.9998] : [0.9998, 0.0001, 0.0001]);
  const decoder = fakeDecoder(3, sure);
  await beamSearch(decoder, [50], options({ beams: 2 }));
  expect(decoder.rows.length).toBeLessThan(5);
});

test('a loop is broken by the rule, in greedy and in beam search', async () => {
  const loop: Odds = (_, soFar) => {
    const last = soFar.at(-1);
    return last === 2 ? [0.1, 0, 0.1, 0.8] : [0.1, 0, 0.8, 0.1];
  };
  const rules = [noRepeat(2)];
  expect(tokens(await greedySearch(fakeDecoder(4, loop), [30], options()))[0]![0]).toHaveLength(29);
  for (const search of [greedySearch, beamSearch]) {
    const [[best]] = (await search(fakeDecoder(4, loop), [30], options({ rules, beams: search === beamSearch ? 2 : 1 }))) as [[Found]];
    const pairs = best.tokens.slice(1).map((token, at) => `${best.tokens[at]} ${token}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  }
});

test('a given answer is scored token by token, and shorter ones leave the batch', async () => {
  const decoder = fakeDecoder(4, garden);
  const [[one], [two]] = (await forcedSearch(decoder, [[3], [2, 3]], options())) as [Found[], Found[]];
  expect(one!.tokens).toEqual([3]);
  expect(one!.score).toBeCloseTo((Math.log(0.4) + Math.log(0.9)) / 2, 6);
  expect(two!.tokenScores.map(Math.exp).map((p) => p.toFixed(2))).toEqual(['0.50', '0.40', '0.97']);
  expect(decoder.rows).toEqual([2, 2, 1]);
});

test.each([1, 3])(
  'a source that nobody wants any more leaves after the step, and the others are what they were, with %d beams',
  async (beams) => {
    const odds = hashedOdds(7);
    const limits = [12, 12, 12];
    const all = await search(fakeDecoder(7, odds), limits, options({ beams, nBest: beams }));
    let steps = 0;
    const inner = fakeDecoder(7, odds);
    const counting: Decoder = {
      refills: false,
      step: (question) => {
        steps += 1;
        return inner.step(question);
      },
    };
    const some = await search(counting, limits, options({ beams, nBest: beams, isDropped: (source) => source === 1 && steps >= 1 }));
    expect(some[0]).toEqual(all[0]);
    expect(some[2]).toEqual(all[2]);
    expect(some[1]).toEqual([]);
    expect(inner.rows[1]).toBeLessThanOrEqual(2 * beams);
  },
);

test('a dropped target is not scored to its end', async () => {
  const decoder = fakeDecoder(5, hashedOdds(5));
  const targets = [
    [3, 2, 3, 2],
    [2, 3],
  ];
  const isDropped = (source: number): boolean => source === 0 && decoder.rows.length > 0;
  const [none, found] = await forcedSearch(decoder, targets, { ...options(), isDropped });
  expect(none).toEqual([]);
  expect(found![0]!.tokens).toEqual([2, 3]);
  expect(decoder.rows).toEqual([2, 1, 1]);
});
