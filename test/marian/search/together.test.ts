import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Found } from '../../../src/marian/search/decoder.js';
import { forcedSearch } from '../../../src/marian/search/forced.js';
import { noLoop } from '../../../src/marian/search/no-loop.js';
import { noRepeat } from '../../../src/marian/search/no-repeat.js';
import { search } from '../../../src/marian/search/search.js';
import { fakeDecoder, hashedOdds, options, type Odds } from './fake.js';

const vocabulary = 7;
const word = fc.integer({ min: 2, max: vocabulary - 1 });
/** A source, known by its number in the model, and how long its answer may be. */
const source = fc.record({ which: fc.nat(1000), limit: fc.integer({ min: 4, max: 20 }), begun: fc.array(word, { maxLength: 3 }) });
const sources = fc.array(source, { minLength: 1, maxLength: 12 });
const capacity = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
const setting = fc.record({ beams: fc.constantFrom(1, 2, 4), repeats: fc.constantFrom(0, 2), seed: fc.nat(1000), refills: fc.boolean() });

type Source = typeof source extends fc.Arbitrary<infer One> ? One : never;
type Setting = typeof setting extends fc.Arbitrary<infer One> ? One : never;

const found = async (those: readonly Source[], { beams, repeats, seed, refills }: Setting, capacity?: number): Promise<unknown> => {
  const odds = hashedOdds(vocabulary, seed);
  const decoder = fakeDecoder(vocabulary, (at, soFar) => odds(those[at]!.which, soFar), refills);
  const limits = those.map(({ limit }) => limit);
  const rules = [noLoop(those.map(() => [2, 3])), ...(repeats > 0 ? [noRepeat(repeats)] : [])];
  const prefixes = those.map(({ begun }) => begun);
  const all = await search(decoder, limits, options({ beams, nBest: beams, rules, prefixes, ...(capacity && { capacity }) }));
  return all.map(withoutPlace);
};

/** The fake's alignment tells the place of the source in the batch, then the token’s. */
const withoutPlace = (hypotheses: readonly Found[]): unknown =>
  hypotheses.map(({ alignment, ...rest }) => ({ ...rest, steps: alignment?.map(([, step]) => step) }));

test('whatever shares a decoder, in any order and with any capacity, has the answers that it has alone', async () => {
  await fc.assert(
    fc.asyncProperty(sources, setting, capacity, async (those, how, most) => {
      const alone = await Promise.all(those.map(async (one) => ((await found([one], how)) as unknown[])[0]));
      expect(await found(those, how, most)).toEqual(alone);
      expect(await found([...those].reverse(), how, most)).toEqual(alone.reverse());
    }),
  );
});

test('given answers have the same scores, whatever the capacity', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 9 }), capacity, async (targets, most) => {
      const odds: Odds = hashedOdds(vocabulary, 5);
      const together = await forcedSearch(fakeDecoder(vocabulary, odds), targets, options());
      const refilled = await forcedSearch(fakeDecoder(vocabulary, odds, true), targets, options(most ? { capacity: most } : {}));
      expect(refilled).toEqual(together);
      expect(refilled.map(([one]) => one!.tokens)).toEqual(targets);
    }),
  );
});

// source s is answered by s tokens
const byNumber: Odds = (which, soFar) => (soFar.length > which ? [0.97, 0.01, 0.01, 0.01] : [0.01, 0.01, 0.01, 0.97]);

test('the next source begins as soon as one has ended, and the decoder is told of each that has', async () => {
  const decoder = fakeDecoder(4, byNumber, true);
  await search(decoder, [9, 9, 9, 9], options({ capacity: 2 }));
  expect(decoder.rows).toEqual([2, 2, 2, 2, 1, 1]);
  expect(decoder.begun).toEqual([0, 1, 2, 3]);
  expect(decoder.ended).toEqual([0, 1, 2]);
});

test('a decoder that does not refill begins all at once', async () => {
  const decoder = fakeDecoder(4, byNumber);
  await search(decoder, [9, 9, 9, 9], options({ capacity: 2 }));
  expect(decoder.rows).toEqual([4, 3, 2, 1]);
});

test('beams count as rows from the start, and a source with more of them than there is room runs alone', async () => {
  for (const [beams, most, atOnce] of [
    [2, 4, 2],
    [3, 4, 1],
    [4, 2, 1],
  ] as const) {
    const decoder = fakeDecoder(vocabulary, hashedOdds(vocabulary), true);
    await search(decoder, [9, 9, 9], options({ beams, capacity: most }));
    expect(decoder.rows[0]).toBe(atOnce);
    expect(Math.max(...decoder.rows)).toBeLessThanOrEqual(atOnce * beams);
    expect(decoder.begun).toEqual([0, 1, 2]);
  }
});

test.each([1, 3])('a source that nobody wants leaves its place, or never begins, with %d beams', async (beams) => {
  const odds = hashedOdds(vocabulary, 7);
  const limits = [12, 12, 12, 12];
  const how = { beams, nBest: beams, capacity: 2 * beams };
  const all = await search(fakeDecoder(vocabulary, odds, true), limits, options(how));
  const decoder = fakeDecoder(vocabulary, odds, true);
  const isDropped = (which: number): boolean => which === 2 || (which === 0 && decoder.rows.length > 0);
  const some = await search(decoder, limits, options({ ...how, isDropped }));
  expect(some).toEqual([[], all[1], [], all[3]]);
  expect(decoder.begun).toEqual([0, 1, 3]);
  expect(decoder.ended).toContain(0);
});
