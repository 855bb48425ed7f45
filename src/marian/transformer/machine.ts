import type { Shape } from '../configuration.js';
import type { Heap } from '../kernels/heap.js';
import type { Kernels } from '../kernels/kernels.js';
import type { Matrix } from './matrix.js';
import type { Products } from './products.js';
import type { FeedForward, Norm, Weights } from './weights.js';

/** Most rows that a step may have, and a run of the encoder if one source is not longer. */
export const mostRows = 512;

/** Pointers to rows that are overwritten again and again. */
export interface Scratch {
  /** float32 [rows, size]: the states of the layers, and what is added to them. */
  readonly states: number;
  readonly added: number;
  /** float32 [rows, 3 × size]: queries, keys and values. */
  readonly projected: number;
  /** float32 [rows, size]: queries to the source, or what attention has found. */
  readonly queries: number;
  readonly found: number;
  /** float32 [rows, width of the feed-forward layers] */
  readonly wide: number;
  /** Whole numbers of a product's rows, and their scales. */
  readonly whole: number;
  readonly rowScales: number;
  /** Keys and values of the encoder. */
  readonly kept: number;
  /** float32 [heads + 1, positions] */
  readonly attention: number;
  /** int32 [rows or positions]: places of a table of keys and values. */
  readonly places: number;
}

/** The kernels with a model's weights: computes on rows in memory, one run at a time. */
export class Machine {
  readonly scratch: Scratch;
  readonly size: number;
  readonly headSize: number;
  /** What `keep` needs for a token's keys and values. */
  readonly keptBytes: number;

  readonly heap: Heap;
  readonly kernels: Kernels;
  readonly weights: Weights;
  readonly shape: Pick<Shape, 'heads' | 'positions'>;
  readonly #products: Products;

  constructor({
    heap,
    kernels,
    weights,
    products,
    shape,
  }: Pick<Machine, 'heap' | 'kernels' | 'weights' | 'shape'> & { readonly products: Products }) {
    [this.heap, this.kernels, this.weights, this.shape, this.#products] = [heap, kernels, weights, shape, products];
    const { embedding, encoder, decoder } = weights;
    this.size = embedding.inputs;
    this.headSize = this.size / shape.heads;
    // whole numbers of 16 bits, and a scale for each head
    this.keptBytes = this.size * 4 + shape.heads * 8;
    const width = Math.max(this.size, ...[...encoder, ...decoder].map(({ forward }) => forward.wide.outputs));
    const rows = (numbers: number): number => heap.take(Math.max(mostRows, shape.positions) * numbers * 4);
    this.scratch = {
      states: rows(this.size),
      added: rows(this.size),
      projected: rows(this.size * 3),
      queries: rows(this.size),
      found: rows(this.size),
      wide: rows(width),
      whole: rows(width / 2),
      rowScales: rows(1),
      kept: rows(this.keptBytes / 4),
      attention: heap.take((shape.heads + 1) * (shape.positions + 4) * 4),
      places: rows(1),
    };
  }

  /** out [rows, outputs] = x [rows, inputs] × matrix + its biases. */
  async multiply(x: number, rows: number, matrix: Matrix, out: number): Promise<void> {
    const { kernels } = this;
    const { whole, rowScales } = this.scratch;
    const { inputs, outputs, weights, scales, biases } = matrix;
    if (await this.#products.take(matrix, rows)) {
      kernels.quantizeBytes(x, rows, inputs, whole, rowScales);
      await this.#products.multiply(whole, rows, matrix, out);
    } else {
      kernels.quantize(x, rows, inputs, whole, rowScales);
      kernels.product(whole, rows, inputs, weights, outputs, out);
    }
    kernels.scale(out, rows, outputs, rowScales, scales, biases);
  }

  /** The end of an attention: states = norm(states + found × out). */
  async finish({ out, norm }: { readonly out: Matrix; readonly norm: Norm }, rows: number): Promise<void> {
    await this.multiply(this.scratch.found, rows, out, this.scratch.added);
    this.#addAndNorm(rows, norm);
  }

  /** states = norm(states + swish(states × wide) × narrow). */
  async forward({ wide, narrow, norm }: FeedForward, rows: number): Promise<void> {
    const { scratch, kernels } = this;
    await this.multiply(scratch.states, rows, wide, scratch.wide);
    kernels.swish(scratch.wide, rows * wide.outputs);
    await this.multiply(scratch.wide, rows, narrow, scratch.added);
    this.#addAndNorm(rows, norm);
  }

  /** Puts a token at a position into the states of a row. */
  embed(row: number, token: number, position: number): void {
    const { embedding, positions } = this.weights;
    const factor = this.heap.f32[embedding.scales / 4 + token]! * Math.sqrt(this.size);
    const to = this.scratch.states + row * this.size * 4;
    this.kernels.embed(to, this.size, embedding.weights + token * this.size, factor, positions + position * this.size * 4);
  }

  #addAndNorm(rows: number, { gains, biases }: Norm): void {
    this.kernels.addAndNorm(this.scratch.states, this.scratch.added, rows, this.size, gains, biases);
  }
}
