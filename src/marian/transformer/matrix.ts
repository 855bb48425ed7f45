import type { Heap } from '../kernels/heap.js';
import type { Kernels } from '../kernels/kernels.js';
import type { Constants } from './constants.js';

/** A matrix of whole numbers in the kernels' memory: what it is multiplied by, and what its sums mean. */
export interface Matrix {
  readonly inputs: number;
  /** A multiple of 4; those behind the model's own are zero. */
  readonly outputs: number;
  /** int8 [outputs, inputs] */
  readonly weights: number;
  /** float32 [outputs] */
  readonly scales: number;
  /** float32 [outputs] */
  readonly biases: number;
}

/** What a matrix is made of: the columns of several, side by side, so that one product serves them all. */
export interface Column {
  readonly name: string;
  /** What its outputs are multiplied by. @defaultValue 1 */
  readonly factor?: number;
}

/** Puts columns of matrices [inputs, outputs] into memory, turned. */
export const matrixOf = (columns: readonly Column[], constants: Constants, { heap, kernels }: { heap: Heap; kernels: Kernels }): Matrix => {
  const parts = columns.map(({ name, factor = 1 }) => ({
    factor,
    weights: constants.int8(`${name}.weight_q`),
    scales: constants.float32(`${name}.weight_scale`),
    biases: constants.float32(`${name}.bias`),
  }));
  const inputs = parts[0]!.weights.dims[0]!;
  const outputs = parts.reduce((sum, { scales }) => sum + scales.length, 0);
  const weights = heap.take(inputs * outputs);
  const own = { scales: new Float32Array(outputs), biases: new Float32Array(outputs) };
  let at = 0;
  for (const { factor, weights: part, scales, biases } of parts) {
    const unturned = constants.scratch(part.bytes);
    kernels.turn(unturned, inputs, scales.length, weights + at * inputs);
    own.scales.set(
      scales.map((value) => value * factor),
      at,
    );
    own.biases.set(
      biases.map((value) => value * factor),
      at,
    );
    at += scales.length;
  }
  return { inputs, outputs, weights, scales: heap.keep(own.scales), biases: heap.keep(own.biases) };
};

/** The embedding [pieces, inputs] as the matrix of the scores of all pieces. */
export const embeddingOf = (constants: Constants, heap: Heap): Matrix => {
  const { dims, bytes } = constants.int8('shared.weight_q');
  const [pieces = 0, inputs = 0] = dims;
  const outputs = Math.ceil(pieces / 4) * 4;
  const weights = heap.take(outputs * inputs);
  heap.bytes.set(bytes, weights);
  const padded = (values: Float32Array): number => {
    const pointer = heap.take(outputs * 4);
    heap.floats(pointer, values.length).set(values);
    return pointer;
  };
  return {
    inputs,
    outputs,
    weights,
    scales: padded(constants.float32('shared.weight_scale')),
    biases: padded(constants.float32('final_logits_bias')),
  };
};
