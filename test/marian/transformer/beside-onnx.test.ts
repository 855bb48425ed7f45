import { beforeAll, expect, test } from 'vitest';
import { readConfiguration, type Configuration } from '../../../src/marian/configuration.js';
import type { Decoders, Source } from '../../../src/marian/decode-rows.js';
import { onnxDecoders } from '../../../src/marian/network/decoders.js';
import { loadNetwork } from '../../../src/marian/network/network.js';
import { openModel } from '../../../src/marian/open-model.js';
import type { Found } from '../../../src/marian/search/decoder.js';
import { forcedSearch } from '../../../src/marian/search/forced.js';
import { greedySearch } from '../../../src/marian/search/greedy.js';
import { lengthLimit } from '../../../src/marian/search/length-limit.js';
import { loadTokens } from '../../../src/marian/tokens/tokenizer.js';
import { modelFiles } from '../../../src/models/catalogue/files.js';
import { embeddedFolder } from '../../../src/models/store/places.js';
import { distinctSentences } from '../../bench/articles.mjs';

// The kernels beside ONNX Runtime on the same files of the embedded model. They cannot agree to the last bit: activations are rounded to
// whole numbers of 7 bits, and where two additions in another order fall on two sides of a half, all that follows is a little different.
const folder = embeddedFolder('compact');
const place = { folder, files: modelFiles('quantized'), threads: 1 };

let configuration: Configuration;
let sources: readonly Source[];
let kernels: Decoders;
let onnx: Decoders;
beforeAll(async () => {
  configuration = await readConfiguration(folder, place.files);
  const tokens = await loadTokens(folder, configuration.special.end);
  sources = [...distinctSentences(60)].map((sentence) => ({ ids: tokens.encode(sentence).ids }));
  kernels = (await openModel(folder, 'quantized', 1)).decoders;
  onnx = onnxDecoders(await loadNetwork(place, configuration));
});

const now = (): Promise<void> => Promise.resolve();
const options = () => ({ special: configuration.special, lengthPenalty: 1, isDropped: () => false, capacity: 64 });
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const differences = (some: readonly number[], others: readonly number[]): number[] => some.map((value, at) => value - others[at]!);

const free = (decoders: Decoders): Promise<Found[][]> => {
  const limits = sources.map(({ ids }) => lengthLimit(ids.length, configuration.shape.positions));
  return decoders.use(sources, now, (decoder) => greedySearch(decoder, limits, { ...options(), beams: 1, nBest: 1, rules: [] }));
};

const forced = (decoders: Decoders, targets: readonly (readonly number[])[]): Promise<Found[][]> =>
  decoders.use(sources, now, (decoder) => forcedSearch(decoder, targets, options()));

const best = (found: readonly Found[][]): Found[] => found.map(([one]) => one!);

test('they write English that is as likely, in many sentences the same, and score the same English alike', async () => {
  const [ours, theirs] = [best(await free(kernels)), best(await free(onnx))];
  const same = ours.filter(({ tokens }, at) => tokens.join() === theirs[at]!.tokens.join());
  // measured: 32 of 60; a wrong weight anywhere leaves none
  expect(same.length).toBeGreaterThanOrEqual(20);
  const scores = (found: readonly Found[]): number[] => found.map(({ score }) => score);
  // measured: -0.0055 for each token, natural logarithm
  expect(Math.abs(mean(differences(scores(ours), scores(theirs))))).toBeLessThan(0.02);

  const targets = theirs.map(({ tokens }) => tokens);
  const [own, other] = [best(await forced(kernels, targets)), best(await forced(onnx, targets))];
  const tokenScores = (found: readonly Found[]): number[] => found.flatMap((one) => one.tokenScores);
  const off = differences(tokenScores(own), tokenScores(other));
  // measured: mean -0.0017, mean distance 0.023
  expect(Math.abs(mean(off))).toBeLessThan(0.01);
  expect(mean(off.map(Math.abs))).toBeLessThan(0.05);

  const attention = (found: readonly Found[]): number[] => found.flatMap(({ alignment }) => alignment!.flatMap((row) => [...row]));
  // measured: mean distance 0.0004
  expect(mean(differences(attention(own), attention(other)).map(Math.abs))).toBeLessThan(0.002);
});
