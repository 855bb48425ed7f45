import ort, { type Tensor } from 'onnxruntime-node';
import type { Network } from './network.js';
import { run } from './run.js';

/**
 * The places of the sources are made up to a multiple of this, with padding that is masked, also for a source alone. Then a row is computed
 * in the same order of additions whatever stands beside it, and its scores are the same to the last bit: without it 108 of 150 sentences
 * had scores that differed by up to 7e-6 between a batch of 64 and one of 1; with 8 (and with 16) none. A single row needs no companion: it
 * is computed as in a batch, since the weights are packed when the session is made.
 */
export const sourceMultiple = 8;

/** Runs the encoder; gives what the decoder wants of it at every step. */
export const encode = async ({ encoder, padding }: Network, sources: readonly (readonly number[])[]): Promise<Record<string, Tensor>> => {
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
