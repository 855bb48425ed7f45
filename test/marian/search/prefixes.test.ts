import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decoder, Found } from '../../../src/marian/search/decoder.js';
import { lengthLimit } from '../../../src/marian/search/length-limit.js';
import { noLoop } from '../../../src/marian/search/no-loop.js';
import { noRepeat } from '../../../src/marian/search/no-repeat.js';
import { search } from '../../../src/marian/search/search.js';
import { wholeWords } from '../../../src/marian/search/whole-words.js';
import { fakeDecoder, hashedOdds, options, type Odds } from './fake.js';

const vocabulary = 7;
const limit = 12;
const seed = fc.integer({ min: 1, max: 10_000 });
const beamCount = fc.constantFrom(1, 2, 4);
const prefix = fc.array(fc.integer({ min: 2, max: vocabulary - 1 }), { maxLength: limit - 1 });

const found = (odds: Odds, prefixes: readonly (readonly number[])[], beams: number): Promise<Found[][]> =>
  search(
    fakeDecoder(vocabulary, odds),
    prefixes.map(() => limit),
    options({ beams, nBest: beams, prefixes }),
  );

/** The same model for a source of its own. */
const only =
  (source: number, odds: Odds): Odds =>
  (_, soFar) =>
    odds(source, soFar);

test('all hypotheses begin with the prefix, and each of its tokens has its score and its alignment', async () => {
  await fc.assert(
    fc.asyncProperty(seed, beamCount, prefix, async (which, beams, begun) => {
      const odds = hashedOdds(vocabulary, which);
      const [hypotheses] = await found(odds, [begun], beams);
      expect(hypotheses!.length).toBeGreaterThan(0);
      for (const { tokens, tokenScores, alignment } of hypotheses!) {
        expect(tokens.slice(0, begun.length)).toEqual(begun);
        expect(tokenScores.length).toBeLessThanOrEqual(limit);
        expect(alignment).toHaveLength(tokens.length + 1);
        begun.forEach((token, at) => expect(tokenScores[at]).toBeCloseTo(Math.log(odds(0, [1, ...begun.slice(0, at)])[token]!), 5));
      }
    }),
  );
});

test('rows with and without a prefix share a batch, and each has the answer that it has alone', async () => {
  await fc.assert(
    fc.asyncProperty(seed, beamCount, fc.array(prefix, { minLength: 2, maxLength: 4 }), async (which, beams, prefixes) => {
      const odds = hashedOdds(vocabulary, which);
      const together = await found(odds, prefixes, beams);
      for (const [source, begun] of prefixes.entries())
        expect([await aloneOf(odds, source, begun, beams)]).toEqual([tokensOf(together[source]!)]);
    }),
  );
});

const tokensOf = (hypotheses: readonly Found[]): unknown =>
  hypotheses.map(({ tokens, tokenScores, score }) => ({ tokens, tokenScores, score }));
const aloneOf = async (odds: Odds, source: number, begun: readonly number[], beams: number): Promise<unknown> =>
  tokensOf((await found(only(source, odds), [begun], beams))[0]!);

test('an empty prefix changes nothing, nor does the beginning of the best hypothesis in greedy search', async () => {
  await fc.assert(
    fc.asyncProperty(seed, beamCount, fc.nat(limit), async (which, beams, length) => {
      const odds = hashedOdds(vocabulary, which);
      const free = await search(fakeDecoder(vocabulary, odds), [limit], options({ beams, nBest: beams }));
      expect(await found(odds, [[]], beams)).toEqual(free);
      if (beams === 1) expect(await found(odds, [free[0]![0]!.tokens.slice(0, length)], 1)).toEqual(free);
    }),
  );
});

test('the rules forbid nothing in a prefix, and go on behind it', async () => {
  const even: Odds = () => [0.1, 0, 0.3, 0.6];
  const begun = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
  for (const beams of [1, 3])
    for (const rule of [noRepeat(2), noLoop([[2]])]) {
      const prefixes = [begun];
      const [[best]] = (await search(fakeDecoder(4, even), [40], options({ beams, rules: [rule], prefixes }))) as [[Found]];
      expect(best.tokens.slice(0, begun.length)).toEqual(begun);
      expect(best.tokens[begun.length]).not.toBe(3);
    }
});

test('behind a prefix a new word begins, and only there', async () => {
  await fc.assert(
    fc.asyncProperty(seed, beamCount, prefix, async (which, beams, begun) => {
      // 5 and 6 go on within a word
      const rules = [wholeWords([begun, []], new Set([5, 6]))];
      const decoder = fakeDecoder(vocabulary, hashedOdds(vocabulary, which));
      const [hypotheses, free] = await search(decoder, [limit, limit], options({ beams, nBest: beams, rules, prefixes: [begun, []] }));
      if (begun.length > 0) for (const { tokens } of hypotheses!) expect([5, 6]).not.toContain(tokens[begun.length]);
      const odds = only(1, hashedOdds(vocabulary, which));
      const alone = await search(fakeDecoder(vocabulary, odds), [limit], options({ beams, nBest: beams }));
      expect(tokensOf(free!)).toEqual(tokensOf(alone[0]!));
    }),
  );
});

test('a rule that forbids nearly all tokens leaves the others, whatever stands beside the row', async () => {
  const many = 2000;
  const forbidden = new Set(Array.from({ length: many - 10 }, (_, at) => at + 10));
  const odds: Odds = () => Array.from({ length: many }, (_, at) => (at === 0 ? 1e-4 : at % 7 === 3 ? 1e-3 : 1e-5));
  const prefixes = [[20, 21], []];
  const rules = [wholeWords(prefixes, forbidden)];
  for (const beams of [1, 2]) {
    const [begun, free] = await search(fakeDecoder(many, odds), [4, 4], options({ beams, nBest: beams, rules, prefixes }));
    expect(begun![0]!.tokens.slice(0, 3)).toEqual([20, 21, 3]);
    const [alone] = await search(fakeDecoder(many, odds), [4], options({ beams, nBest: beams, rules: [wholeWords([[]], forbidden)] }));
    expect(tokensOf(free!)).toEqual(tokensOf(alone!));
  }
});

test('a row in its prefix that nobody wants any more leaves, and the others are what they were', async () => {
  const odds = hashedOdds(vocabulary, 3);
  for (const beams of [1, 3]) {
    const prefixes = [[2, 3], [4, 4, 4, 4], []];
    const all = await found(odds, prefixes, beams);
    let steps = 0;
    const inner = fakeDecoder(vocabulary, odds);
    const counting: Decoder = { refills: false, step: (question) => ((steps += 1), inner.step(question)) };
    const isDropped = (source: number): boolean => source === 1 && steps >= 2;
    const some = await search(counting, [limit, limit, limit], options({ beams, nBest: beams, prefixes, isDropped }));
    expect([some[0], some[1], some[2]]).toEqual([all[0], [], all[2]]);
  }
});

test('a prefix of its own limit’s length leaves room for the end, which is then told to be forced', async () => {
  const endless: Odds = () => [0.01, 0.01, 0.98];
  for (const beams of [1, 2]) {
    const [[best]] = (await search(fakeDecoder(3, endless), [4], options({ beams, prefixes: [[2, 2, 2]] }))) as [[Found]];
    expect(best.tokens).toEqual([2, 2, 2]);
    expect(best.tokenScores.at(-1)).toBeCloseTo(Math.log(0.01), 5);
    expect(best.truncated).toBe(true);
  }
});

test('a long beginning makes the limit longer, up to the last position', () => {
  expect(lengthLimit(1, 512, 2)).toBe(12);
  expect(lengthLimit(1, 512, 40)).toBe(50);
  expect(lengthLimit(80, 512, 40)).toBe(170);
  expect(lengthLimit(80, 512, 511)).toBe(512);
});
