import { readFile } from 'node:fs/promises';
import { ownPath } from '../../models/store/own-files.js';
import { Heap } from './heap.js';

/** The kernels; what each does is told in assembly/. Pointers are bytes in their memory. */
export interface Kernels {
  attend(query: number, out: number, table: number, places: number, count: number, heads: number, size: number, weights: number): void;
  best(logits: number, count: number, wanted: number, places: number, values: number): number;
  swish(x: number, count: number): void;
  addAndNorm(x: number, y: number, rows: number, size: number, gains: number, biases: number): void;
  embed(x: number, size: number, token: number, factor: number, position: number): void;
  keep(from: number, step: number, rows: number, heads: number, size: number, table: number, places: number): void;
  turn(from: number, rows: number, columns: number, to: number): void;
  listed(
    x: number,
    rows: number,
    rowScales: number,
    inputs: number,
    weights: number,
    scales: number,
    biases: number,
    list: number,
    count: number,
    logits: number,
    stride: number,
  ): void;
  product(x: number, rows: number, inputs: number, weights: number, outputs: number, sums: number): void;
  scale(sums: number, rows: number, outputs: number, rowScales: number, scales: number, biases: number): void;
  quantize(x: number, rows: number, inputs: number, whole: number, scales: number): void;
  quantizeBytes(x: number, rows: number, inputs: number, whole: number, scales: number): void;
  start(): number;
}

/** Loads the kernels, with a memory of their own. */
export const loadKernels = async (): Promise<{ readonly kernels: Kernels; readonly heap: Heap }> => {
  const { instance } = await WebAssembly.instantiate(await readFile(ownPath(import.meta.url, 'kernels.wasm')));
  const { memory, ...kernels } = instance.exports as unknown as Kernels & { readonly memory: WebAssembly.Memory };
  return { kernels, heap: new Heap(memory, kernels.start()) };
};
