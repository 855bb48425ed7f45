import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readConfiguration } from '../../../src/marian/configuration.js';
import type { Decoders, Source } from '../../../src/marian/decode-rows.js';
import type { Found, SearchOptions, SpecialTokens } from '../../../src/marian/search/decoder.js';
import { lengthLimit } from '../../../src/marian/search/length-limit.js';
import { search } from '../../../src/marian/search/search.js';
import { readShortlist } from '../../../src/marian/shortlist/read-shortlist.js';
import type { Shortlist } from '../../../src/marian/shortlist/shortlist.js';
import { loadTokens } from '../../../src/marian/tokens/tokenizer.js';
import type { Tokens } from '../../../src/marian/tokens/tokens.js';
import { kernelDecoders } from '../../../src/marian/transformer/decoders.js';
import { loadParts } from '../../../src/marian/transformer/parts.js';
import { Products } from '../../../src/marian/transformer/products.js';
import { Slots } from '../../../src/marian/transformer/slots.js';
import { modelFiles, shortlistFile } from '../../../src/models/catalogue/files.js';
import { embeddedFolder } from '../../../src/models/store/places.js';
import { distinctSentences } from '../../bench/articles.mjs';

// the embedded model is replaced often: nothing here asks for its wording
const folder = embeddedFolder('compact');
const files = modelFiles('quantized');
const sentences = [...distinctSentences(64)].map((sentence, nth) => (nth % 3 === 0 ? sentence.slice(0, 5 + nth) : sentence));

let tokens: Tokens;
let shortlist: Shortlist;
let special: SpecialTokens;
let positions: number;
const open = async (): Promise<Decoders> => {
  const configuration = await readConfiguration(folder, files);
  ({ special } = configuration);
  ({ positions } = configuration.shape);
  return kernelDecoders((await loadParts({ folder, files, threads: 1 }, configuration))!);
};
let decoders: Decoders;
beforeAll(async () => {
  tokens = await loadTokens(folder, 0);
  shortlist = (await readShortlist(join(folder, shortlistFile)))!;
  decoders = await open();
});
afterEach(() => vi.restoreAllMocks());

const sourcesOf = (texts: readonly string[]): Source[] => texts.map((text) => ({ ids: tokens.encode(text).ids }));
const listedOf = (texts: readonly string[]): Source[] => sourcesOf(texts).map(({ ids }) => ({ ids, allowed: shortlist.idsFor(ids) }));

const decode = (sources: readonly Source[], over: Partial<SearchOptions> = {}, by = decoders): Promise<Found[][]> => {
  const { beams = 2, prefixes } = over;
  const limits = sources.map(({ ids }, nth) => lengthLimit(ids.length, positions, prefixes?.[nth]?.length));
  const options = { special, beams, nBest: beams, lengthPenalty: 1, rules: [], isDropped: () => false, capacity: 64 };
  return by.use(
    sources,
    () => Promise.resolve(),
    (decoder) => search(decoder, limits, { ...options, ...over }),
  );
};

const neverProducts = (): void => void vi.spyOn(Products.prototype, 'take').mockResolvedValue(false);
/** As soon as there are as many rows as ONNX Runtime gets at all. */
const productsAtOnce = (): (() => number) => {
  const take = Reflect.get<Products, 'take'>(Products.prototype, 'take');
  let taken = 0;
  vi.spyOn(Products.prototype, 'take').mockImplementation(async function (this: Products, matrix, rows) {
    const isTaken = rows >= 8 && (await take.call(this, matrix, 1e9));
    taken += isTaken ? 1 : 0;
    return isTaken;
  });
  return () => taken;
};

/** How many slots are taken and not given back, from now on. */
const countSlots = (): (() => number) => {
  const [take, giveBack] = [vi.spyOn(Slots.prototype, 'take'), vi.spyOn(Slots.prototype, 'giveBack')];
  return () => take.mock.calls.length - giveBack.mock.calls.reduce((sum, [slots]) => sum + [...slots].length, 0);
};

/** All that was found, to the last bit: comparing each number would take longer than finding it. */
const bits = (found: readonly Found[][]): string[] =>
  found.map((hypotheses) =>
    hypotheses
      .map(
        ({ alignment, ...rest }) =>
          JSON.stringify(rest) + alignment!.map((row) => Buffer.from(row.slice().buffer).toString('base64')).join(),
      )
      .join('\n'),
  );

test('the same hypotheses, scores and attention to the last bit, in any batch and order, whoever multiplies', async () => {
  const sources = listedOf(sentences);
  const count = productsAtOnce();
  const all = bits(await decode(sources));
  expect(count()).toBeGreaterThan(0);
  expect(bits(await decode(sources, { capacity: 10 }))).toEqual(all);
  vi.restoreAllMocks();
  neverProducts();
  expect(bits(await decode([...sources].reverse(), { capacity: 30 })).reverse()).toEqual(all);
  expect(bits(await decode(sources.slice(0, 7)))).toEqual(all.slice(0, 7));
  for (const at of [0, 5, 63]) expect(bits(await decode([sources[at]!]))).toEqual([all[at]]);
});

test('so also where all pieces are scored, beside sources of which only some are', async () => {
  const sources = sourcesOf(sentences.slice(0, 16));
  const count = productsAtOnce();
  const all = bits(await decode(sources));
  expect(count()).toBeGreaterThan(0);
  vi.restoreAllMocks();
  neverProducts();
  const mixed = [...sources.slice(0, 3), ...listedOf(sentences.slice(3, 6))];
  expect(bits(await decode(mixed)).slice(0, 3)).toEqual(all.slice(0, 3));
  expect(bits(await decode(sources, { capacity: 5 }))).toEqual(all);
});

test('greedily too', async () => {
  productsAtOnce();
  const sources = listedOf(sentences.slice(0, 24));
  const all = await decode(sources, { beams: 1 });
  vi.restoreAllMocks();
  neverProducts();
  expect(await decode(sources, { beams: 1, capacity: 5 })).toEqual(all);
});

test('what is begun begins so, and is the same alone and beside free ones', async () => {
  const sources = sourcesOf(sentences.slice(0, 12));
  const prefixes = sources.map((_, at) =>
    at % 2 === 0 ? [...tokens.encode(['The', 'On Monday, the old'][at % 4 === 0 ? 0 : 1]!).ids].slice(0, -1) : [],
  );
  const begun = await decode(sources, { prefixes });
  const free = await decode(sources);
  for (const [at, hypotheses] of begun.entries()) {
    for (const { tokens: written } of hypotheses) expect(written.slice(0, prefixes[at]!.length)).toEqual(prefixes[at]);
    expect(await decode([sources[at]!], { prefixes: [prefixes[at]!] })).toEqual([hypotheses]);
    if (prefixes[at]!.length === 0) expect(hypotheses).toEqual(free[at]);
  }
});

test('of a shortlist, only what is allowed comes out, and its scores are of those alone', async () => {
  const [source] = sourcesOf(sentences.slice(1, 2));
  const [[free]] = (await decode([source!])) as [[Found]];
  const allowed = shortlist.idsFor(source!.ids).filter((id) => id === special.end || id % 2 === free.tokens[0]! % 2);
  for (const { tokens: written, tokenScores } of (await decode([{ ...source!, allowed }], { beams: 4 }))[0]!) {
    for (const token of written) expect(allowed).toContain(token);
    for (const score of tokenScores) expect(score).toBeLessThanOrEqual(1e-5);
  }
  // two tokens share all there is: to end at once, or to go on
  const two = Int32Array.of(special.end, free.tokens[0]!).sort();
  const found = (await decode([{ ...source!, allowed: two }], { beams: 1 }))[0]![0]!;
  expect(Math.exp(found.tokenScores[0]!)).toBeGreaterThanOrEqual(0.5);
  expect(found.tokens.every((token) => token === free.tokens[0])).toBe(true);
});

test('the attention to a source sums to 1, over its own tokens', async () => {
  const sources = sourcesOf(sentences.slice(0, 5));
  for (const [at, [best]] of (await decode(sources)).entries()) {
    expect(best!.alignment).toHaveLength(best!.tokenScores.length);
    for (const row of best!.alignment!) {
      expect(row).toHaveLength(sources[at]!.ids.length);
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
    }
  }
});

test('a source that is dropped midway leaves the others as they were; all slots are given back', async () => {
  const sources = listedOf(sentences.slice(0, 12));
  const whole = await decode(sources);
  const taken = countSlots();
  let asked = 0;
  const found = await decode(sources, { capacity: 12, isDropped: (source) => source === 3 && (asked += 1) > 4 });
  expect(asked).toBeGreaterThan(4);
  expect(found[3]).toEqual([]);
  expect(found.filter((_, at) => at !== 3)).toEqual(whole.filter((_, at) => at !== 3));
  expect(taken()).toBe(0);
});

test.each([0, 1, 2, 5])(
  'when a decoding is ended at turn %i, all slots are given back, and the next is as if nothing had been',
  async (last) => {
    // more than are read in one run
    const sources = sourcesOf(sentences.slice(0, 24));
    const whole = await decode(sources);
    const taken = countSlots();
    let turns = 0;
    const stopped = decoders.use(
      sources,
      () => ((turns += 1) > last ? Promise.reject(new Error('stop')) : Promise.resolve()),
      (decoder) =>
        search(
          decoder,
          sources.map(() => 30),
          { special, beams: 2, nBest: 1, lengthPenalty: 1, rules: [], isDropped: () => false },
        ),
    );
    await expect(stopped).rejects.toThrow('stop');
    expect(taken()).toBe(0);
    expect(await decode(sources)).toEqual(whole);
  },
);

test('a source that is longer than the model can read is refused: kernels would write over the memory behind', async () => {
  const [source] = sourcesOf(sentences.slice(0, 1));
  const long = { ids: Array.from({ length: 513 }, (_, at) => source!.ids[at % (source!.ids.length - 1)]!) };
  await expect(decode([long])).rejects.toThrow('longer than the model can read');
});
