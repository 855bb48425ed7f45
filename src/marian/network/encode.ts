import ort, { type Tensor } from 'onnxruntime-node';
import type { Network } from './network.js';
import { run } from './run.js';

/**
 * Every source, even a lone one, is padded (and masked) to a multiple of this length. The additions for a row then run in the same order
 * whatever else is in the batch, and its scores are the same to the last bit: without padding, the scores of 108 of 150 sentences differed
 * by up to 7e-6 between a batch of 64 and one of 1; with 8 (and with 16) none did. A single row needs no companion: since the weights are
 * packed when the session is created, it is computed as in a batch.
 */
export const sourceMultiple = 8;

/**
 * Runs the encoder and returns what the decoder needs from it at every step. Sources of equal width run together, so that short ones cost
 * no more than they must; their states are filled up with zeros, which the mask hides from the decoder.
 *
 * @param turn - waited for before each run
 */
export const encode = async (
  { encoder, padding }: Network,
  sources: readonly (readonly number[])[],
  turn: () => Promise<void>,
): Promise<Record<string, Tensor>> => {
  const widths = sources.map(widthOf);
  const width = Math.max(...widths);
  let states: Tensor | undefined;
  for (const own of new Set(widths)) {
    const rows = [...sources.keys()].filter((row) => widths[row] === own);
    const part = rows.map((row) => sources[row]!);
    await turn();
    const inputs = { input_ids: idsOf(part, own, padding), attention_mask: maskOf(part, own) };
    const { data, dims } = (await run(encoder, inputs))['last_hidden_state']!;
    const size = dims[2]!;
    states ??= new ort.Tensor('float32', new Float32Array(sources.length * width * size), [sources.length, width, size]);
    for (const [place, row] of rows.entries()) {
      const found = (data as Float32Array).subarray(place * own * size, (place + 1) * own * size);
      (states.data as Float32Array).set(found, row * width * size);
    }
  }
  return { encoder_attention_mask: maskOf(sources, width), encoder_hidden_states: states! };
};

const widthOf = ({ length }: readonly number[]): number => Math.ceil(length / sourceMultiple) * sourceMultiple;

const idsOf = (sources: readonly (readonly number[])[], width: number, padding: number): Tensor => {
  const ids = new BigInt64Array(sources.length * width).fill(BigInt(padding));
  sources.forEach((source, row) => ids.set(source.map(BigInt), row * width));
  return new ort.Tensor('int64', ids, [sources.length, width]);
};

const maskOf = (sources: readonly (readonly number[])[], width: number): Tensor => {
  const mask = new BigInt64Array(sources.length * width);
  sources.forEach(({ length }, row) => mask.fill(1n, row * width, row * width + length));
  return new ort.Tensor('int64', mask, [sources.length, width]);
};
