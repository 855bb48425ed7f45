import { expect, test } from 'vitest';
import { readConfiguration } from '../../../src/marian/configuration.js';
import { onnxDecoders } from '../../../src/marian/network/decoders.js';
import { loadNetwork } from '../../../src/marian/network/network.js';
import { greedySearch } from '../../../src/marian/search/greedy.js';
import { lengthLimit } from '../../../src/marian/search/length-limit.js';
import { loadTokens } from '../../../src/marian/tokens/tokenizer.js';
import { modelFiles } from '../../../src/models/catalogue/files.js';
import { embeddedFolder } from '../../../src/models/store/places.js';

const folder = embeddedFolder('compact');
const place = { folder, files: modelFiles('quantized'), threads: 1 };

test('sources that are dropped before the first step change nothing for the others', async () => {
  const configuration = await readConfiguration(folder, place.files);
  const { special, shape } = configuration;
  const tokens = await loadTokens(folder, special.end);
  const sources = [
    'Le débat est clos.',
    'Il pleut.',
    'Les trains ne circulent plus depuis lundi.',
    'Merci.',
    'Elle a vendu sa maison au maire.',
  ].map((sentence) => ({ ids: tokens.encode(sentence).ids }));
  const limits = sources.map(({ ids }) => lengthLimit(ids.length, shape.positions));
  const decoders = onnxDecoders(await loadNetwork(place, configuration));
  const found = (isDropped: (source: number) => boolean) =>
    decoders.use(
      sources,
      () => Promise.resolve(),
      (decoder) => greedySearch(decoder, limits, { special, lengthPenalty: 1, isDropped, beams: 1, nBest: 1, rules: [] }),
    );
  const all = await found(() => false);
  const isDropped = (source: number): boolean => source === 0 || source === 3;
  expect(await found(isDropped)).toEqual(all.map((one, source) => (isDropped(source) ? [] : one)));
});
