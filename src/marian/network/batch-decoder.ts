import ort, { type InferenceSession, type Tensor } from 'onnxruntime-node';
import { setImmediate as turn } from 'node:timers/promises';
import type { Decoder, Step } from '../search/decoder.js';
import { gatherRows, isIdentity, Scratch } from './gather.js';
import type { Network, Shape } from './network.js';

type Tensors = Record<string, Tensor>;

/**
 * The places of the sources are made up to a multiple of this, with padding that is masked, also for a source alone. Then a row is computed
 * in the same order of additions whatever stands beside it, and its scores are the same to the last bit: without it 108 of 150 sentences
 * had scores that differed by up to 7e-6 between a batch of 64 and one of 1; with 8 (and with 16) none. A single row needs no companion: it
 * is computed as in a batch, since the weights are packed when the session is made.
 */
const sourceMultiple = 8;

/**
 * Runs the encoder on a batch and gives a decoder of it. Rows that are over leave the batch, and beams change places, by the rows that the
 * search names; nothing is copied where all stay.
 *
 * @param sources - ids of each source, the end token included
 * @param signal - asked before each step, between which other messages of the process are heard
 */
export const createBatchDecoder = async (
  network: Network,
  sources: readonly (readonly number[])[],
  signal?: AbortSignal,
): Promise<Decoder> => {
  const { shape, decoder, padding } = network;
  const names = cacheNames(shape.layers);
  const scratch = new Scratch();
  const encoded = await encode(network.encoder, sources, padding);

  /** What belongs to the sources: in the order of the batch, and in that of the rows. */
  let bySource = encoded;
  let byRow = encoded;
  let sourceOf = Int32Array.from(sources.keys());
  let past: Tensors | undefined;

  return {
    step: async (tokens, from) => {
      await turn();
      signal?.throwIfAborted();
      if (past) {
        const next = from.map((row) => sourceOf[row]!);
        const areSame = next.length === sourceOf.length && next.every((source, row) => source === sourceOf[row]);
        if (!areSame) byRow = gathered(bySource, next, scratch);
        past = isIdentity(from, sourceOf.length) ? past : gathered(past, from, scratch);
        sourceOf = next;
      }
      const out = await run(decoder, {
        ...byRow,
        ...(past ?? emptyPast(names, from.length, shape)),
        input_ids: new ort.Tensor('int64', BigInt64Array.from(tokens, BigInt), [tokens.length, 1]),
        use_cache_branch: new ort.Tensor('bool', Uint8Array.of(past ? 1 : 0), [1]),
      });
      // the keys of the sources come out of the first step only
      if (!past) byRow = bySource = { ...encoded, ...presentOf(out, names.sources) };
      past = presentOf(out, names.own);
      return stepOf(out, shape.vocabulary, (row) => sources[sourceOf[row]!]!.length);
    },
  };
};

/** Runs the encoder; gives what the decoder wants of it at every step. */
const encode = async (encoder: InferenceSession, sources: readonly (readonly number[])[], padding: number): Promise<Tensors> => {
  const longest = Math.max(...sources.map((ids) => ids.length));
  const width = Math.ceil(longest / sourceMultiple) * sourceMultiple;
  const ids = new BigInt64Array(sources.length * width).fill(BigInt(padding));
  const mask = new BigInt64Array(ids.length);
  sources.forEach((source, row) => {
    source.forEach((id, place) => {
      ids[row * width + place] = BigInt(id);
      mask[row * width + place] = 1n;
    });
  });
  const size = [sources.length, width];
  const attention = new ort.Tensor('int64', mask, size);
  const out = await run(encoder, { input_ids: new ort.Tensor('int64', ids, size), attention_mask: attention });
  return { encoder_attention_mask: attention, encoder_hidden_states: out['last_hidden_state']! };
};

/** Runs a session with those of the tensors that it knows: exporters leave out what a model does not use. */
const run = (session: InferenceSession, tensors: Tensors): Promise<Tensors> => {
  const known = new Set(session.inputNames);
  return session.run(Object.fromEntries(Object.entries(tensors).filter(([name]) => known.has(name))));
};

const gathered = (tensors: Tensors, rows: Int32Array, scratch: Scratch): Tensors =>
  Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, gatherRows(tensor, rows, name, scratch)]));

const cacheNames = (layers: number): { own: string[]; sources: string[] } => {
  const of = (side: string): string[] =>
    Array.from({ length: layers }, (_, layer) => ['key', 'value'].map((kind) => `${layer}.${side}.${kind}`)).flat();
  return { own: of('decoder'), sources: of('encoder') };
};

const presentOf = (out: Tensors, names: readonly string[]): Tensors =>
  Object.fromEntries(names.map((name) => [`past_key_values.${name}`, out[`present.${name}`]!]));

const emptyPast = ({ own, sources }: { own: string[]; sources: string[] }, rows: number, { heads, headSize }: Shape): Tensors =>
  Object.fromEntries(
    [...own, ...sources].map((name) => [
      `past_key_values.${name}`,
      new ort.Tensor('float32', new Float32Array(0), [rows, heads, 0, headSize]),
    ]),
  );

const stepOf = (out: Tensors, vocabulary: number, lengthOf: (row: number) => number): Step => {
  const attention = out['alignment'];
  return {
    logits: out['logits']!.data as Float32Array,
    vocabulary,
    alignment: attention && ((row) => rowOf(attention, row).slice(0, lengthOf(row))),
  };
};

const rowOf = (tensor: Tensor, row: number): Float32Array => {
  const data = tensor.data as Float32Array;
  const width = data.length / (tensor.dims[0] ?? 1);
  return data.subarray(row * width, (row + 1) * width);
};
