import type { Heap } from '../kernels/heap.js';
import type { Kernels } from '../kernels/kernels.js';
import type { Constants } from './constants.js';
import { embeddingOf, matrixOf, type Column, type Matrix } from './matrix.js';

/** The norm after a sublayer: pointers to float32 [size]. */
export interface Norm {
  readonly gains: number;
  readonly biases: number;
}

/** Attention of a sequence to itself: queries, keys and values come from one product, side by side. */
export interface SelfAttention {
  readonly queriesKeysValues: Matrix;
  readonly out: Matrix;
  readonly norm: Norm;
}

/** Attention to the source: its keys and values are computed once. */
export interface CrossAttention {
  readonly queries: Matrix;
  readonly keysValues: Matrix;
  readonly out: Matrix;
  readonly norm: Norm;
}

/** Two products with swish between them. */
export interface FeedForward {
  readonly wide: Matrix;
  readonly narrow: Matrix;
  readonly norm: Norm;
}

/** A layer that reads a source. */
export interface EncoderLayer {
  readonly self: SelfAttention;
  readonly forward: FeedForward;
}

/** A layer that writes, looking at what it has written and at the source. */
export interface DecoderLayer extends EncoderLayer {
  readonly cross: CrossAttention;
}

/** A Marian transformer in the kernels' memory. */
export interface Weights {
  /** Serves look-up and scores. */
  readonly embedding: Matrix;
  /** float32 [positions, size] */
  readonly positions: number;
  readonly encoder: readonly EncoderLayer[];
  readonly decoder: readonly DecoderLayer[];
}

/** @param heads - of each attention */
export const weightsOf = (constants: Constants, heads: number, place: { heap: Heap; kernels: Kernels }): Weights => {
  const { heap } = place;
  const embedding = embeddingOf(constants, heap);
  const matrix = (...columns: readonly Column[]): Matrix => matrixOf(columns, constants, place);
  const norm = (prefix: string): Norm => ({
    gains: heap.keep(constants.float32(`${prefix}.norm.weight`)),
    biases: heap.keep(constants.float32(`${prefix}.norm.bias`)),
  });
  // attention divides its scores by the root of a head's size
  const query = (prefix: string): Column => ({ name: `${prefix}.q`, factor: (embedding.inputs / heads) ** -0.5 });
  const self = (prefix: string): SelfAttention => ({
    queriesKeysValues: matrix(query(prefix), { name: `${prefix}.k` }, { name: `${prefix}.v` }),
    out: matrix({ name: `${prefix}.o` }),
    norm: norm(prefix),
  });
  const cross = (prefix: string): CrossAttention => ({
    queries: matrix(query(prefix)),
    keysValues: matrix({ name: `${prefix}.k` }, { name: `${prefix}.v` }),
    out: matrix({ name: `${prefix}.o` }),
    norm: norm(prefix),
  });
  const forward = (prefix: string): FeedForward => ({
    wide: matrix({ name: `${prefix}.fc1` }),
    narrow: matrix({ name: `${prefix}.fc2` }),
    norm: norm(prefix),
  });
  const layers = <Layer>(side: string, of: (prefix: string) => Layer): Layer[] => {
    const found: Layer[] = [];
    while (constants.has(`${side}.${found.length}.0.o.weight_q`)) found.push(of(`${side}.${found.length}`));
    return found;
  };
  return {
    embedding,
    positions: heap.keep(constants.float32('positions')),
    encoder: layers('enc', (layer) => ({ self: self(`${layer}.0`), forward: forward(`${layer}.1`) })),
    decoder: layers('dec', (layer) => ({ self: self(`${layer}.0`), cross: cross(`${layer}.1`), forward: forward(`${layer}.2`) })),
  };
};
