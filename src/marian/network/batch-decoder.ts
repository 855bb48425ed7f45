import ort, { type Tensor } from 'onnxruntime-node';
import type { Decoder, Question } from '../search/decoder.js';
import { Cache } from './cache.js';
import { encode } from './encode.js';
import type { Memory } from './memory.js';
import type { Network } from './network.js';
import { arranged } from './placement.js';
import { run } from './run.js';
import { headNames } from './search-head.js';
import { rowsOf, SourceRows } from './source-rows.js';
import { stepOutputs, type StepOutputs } from './step-outputs.js';

type Tensors = Record<string, Tensor>;

/**
 * Runs the encoder on a batch and returns its decoder. At each step, the rows that the search names decide which rows leave the batch and
 * where beams move.
 *
 * @param sources - ids of each source, including the end token
 * @param memory - used by no other decoder at the same time
 * @param turn - waited for before each run of the network; what it throws ends the decoding
 */
export const createBatchDecoder = async (
  network: Network,
  sources: readonly (readonly number[])[],
  memory: Memory,
  turn: () => Promise<void>,
): Promise<Decoder> => {
  const { caches, decoder, shape } = network;
  const encoded = await encode(network, sources, turn);
  const width = encoded['encoder_attention_mask']!.dims[1]!;
  const written = caches.own.map((name) => new Cache(name, shape, memory));
  /** The sources that are there in the first step: some may have been dropped while the encoder ran. */
  let begun: Int32Array = new Int32Array(0);
  /** From the previous step: its outputs, the tensors of the sources that had begun, and the place of each row in the batch. */
  let before: { outputs: StepOutputs; rows: SourceRows; places: Int32Array } | undefined;

  const first = async (question: Question, outputs: StepOutputs): Promise<NonNullable<typeof before>> => {
    const places = Int32Array.from(question.from.keys());
    begun = question.from.map((row) => -1 - row);
    const given = begun.length < sources.length ? rowsOf(encoded, begun) : encoded;
    const empty = [...written, ...caches.sources.map((name) => new Cache(name, shape, memory))];
    const past = Object.fromEntries(empty.map((cache) => [pastOf(cache.name), cache.empty(places.length)]));
    // only the first step returns the keys and values of the sources
    const ofSources = Object.fromEntries(caches.sources.map((name) => [`present.${name}`, null]));
    const out = await run(decoder, { ...given, ...past, ...inputs(question, places, 'first step') }, { ...outputs.tensors, ...ofSources });
    const bySource = { ...given, ...Object.fromEntries(caches.sources.map((name) => [pastOf(name), out[`present.${name}`]!])) };
    const rows = new SourceRows(new Map(Object.entries(bySource)), memory);
    return { outputs, rows, places: rows.place(places) };
  };

  const next = async (question: Question, outputs: StepOutputs, last: NonNullable<typeof before>): Promise<typeof last> => {
    const { rows } = last;
    const from = question.from.map((row) => last.places[row]!);
    const places = rows.place(from.map((place) => rows.held[place]!));
    const byPlace = arranged(from, places);
    const past = Object.fromEntries(written.map((cache) => [pastOf(cache.name), cache.grown(byPlace, last.outputs.added(cache.name))]));
    await run(decoder, { ...rows.tensors(), ...past, ...inputs(question, places, 'later step') }, outputs.tensors);
    return { outputs, rows, places };
  };

  return {
    refills: false,
    step: async (wanted) => {
      await turn();
      const question = { ...wanted, best: Math.min(wanted.best, shape.vocabulary) };
      const outputs = stepOutputs(network, { rows: question.from.length, best: question.best, width }, memory);
      const now = before ? await next(question, outputs, before) : await first(question, outputs);
      before = now;
      return outputs.step(now.places, (place) => sources[begun[now.rows.held[place]!]!]!.length);
    },
  };
};

const pastOf = (cache: string): string => `past_key_values.${cache}`;

const inputs = ({ tokens, best, asked }: Question, places: Int32Array, when: 'first step' | 'later step'): Tensors => {
  const numbers = (values: Int32Array): BigInt64Array => BigInt64Array.from(arranged(values, places), BigInt);
  return {
    input_ids: new ort.Tensor('int64', numbers(tokens), [tokens.length, 1]),
    use_cache_branch: new ort.Tensor('bool', Uint8Array.of(when === 'first step' ? 0 : 1), [1]),
    [headNames.best]: new ort.Tensor('int64', BigInt64Array.of(BigInt(best)), [1]),
    [headNames.asked]: new ort.Tensor('int64', numbers(asked), [asked.length, 1, 1]),
  };
};
