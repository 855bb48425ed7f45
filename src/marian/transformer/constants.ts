import type { Heap } from '../kernels/heap.js';
import { tensorsIn, type RawTensor } from '../onnx/tensors.js';

const types = { float32: 1, int8: 3 };

/** A model's constants by name, as its recipe calls them. */
export class Constants {
  readonly #tensors = new Map<string, RawTensor>();
  #scratch = { pointer: 0, bytes: 0 };

  constructor(private readonly heap: Heap) {}

  /** Adds those of an ONNX file. */
  add(model: Uint8Array): void {
    for (const [name, tensor] of tensorsIn(model)) this.#tensors.set(name, tensor);
  }

  has(name: string): boolean {
    return this.#tensors.has(name);
  }

  int8(name: string): RawTensor {
    return this.#of(name, types.int8);
  }

  float32(name: string): Float32Array {
    const { bytes } = this.#of(name, types.float32);
    // a copy, since numbers of a file stand anywhere
    return new Float32Array(new Uint8Array(bytes).buffer);
  }

  /** Puts bytes where the next ones may overwrite them. */
  scratch(bytes: Uint8Array): number {
    if (this.#scratch.bytes < bytes.length) this.#scratch = { pointer: this.heap.take(bytes.length), bytes: bytes.length };
    this.heap.bytes.set(bytes, this.#scratch.pointer);
    return this.#scratch.pointer;
  }

  #of(name: string, type: number): RawTensor {
    const tensor = this.#tensors.get(name);
    if (tensor?.type !== type) throw new RangeError(`${name} is missing`);
    return tensor;
  }
}
