import ort, { type Tensor } from 'onnxruntime-node';
import type { Memory } from './memory.js';
import { arranged, placeRows } from './placement.js';

/** The tensors of the sources (states, keys, values and masks), with one row for each place in the batch. */
export class SourceRows {
  #held: Int32Array = new Int32Array(0);

  /** @param bySource - tensors with a row for each source */
  constructor(
    private readonly bySource: ReadonlyMap<string, Tensor>,
    private readonly memory: Memory,
  ) {}

  /** The source of each place. */
  get held(): Int32Array {
    return this.#held;
  }

  /** Places the rows of these sources (see `placeRows`); only places whose source changes are written. */
  place(sources: Int32Array): Int32Array {
    const places = placeRows(sources, this.#held);
    const held = arranged(sources, places);
    const changed = [...held.keys()].filter((place) => held[place] !== this.#held[place]);
    this.#held = held;
    for (const [name, tensor] of this.bySource) {
      const data = tensor.data as Float32Array;
      const width = data.length / (tensor.dims[0] ?? 1);
      const rows = this.#room(name, tensor);
      for (const place of changed) rows.set(data.subarray(held[place]! * width, (held[place]! + 1) * width), place * width);
    }
    return places;
  }

  /** The tensors with a row for each place. */
  tensors(): Record<string, Tensor> {
    return Object.fromEntries(
      [...this.bySource].map(([name, tensor]) => {
        const size = [this.#held.length, ...tensor.dims.slice(1)];
        return [name, new ort.Tensor(tensor.type as 'float32', this.#room(name, tensor), size)];
      }),
    );
  }

  // both kinds of numbers are moved in the same way
  #room(name: string, { data, dims }: Tensor): Float32Array {
    const length = ((data as Float32Array).length / (dims[0] ?? 1)) * this.#held.length;
    return this.memory.room(name, data.constructor as typeof Float32Array, length).subarray(0, length);
  }
}

/** Some rows of tensors, copied. */
export const rowsOf = (tensors: Readonly<Record<string, Tensor>>, rows: Int32Array): Record<string, Tensor> =>
  Object.fromEntries(
    Object.entries(tensors).map(([name, { type, data, dims }]) => {
      // both kinds of numbers are copied in the same way
      const all = data as Float32Array;
      const width = all.length / (dims[0] ?? 1);
      const some = new (all.constructor as typeof Float32Array)(rows.length * width);
      rows.forEach((row, at) => some.set(all.subarray(row * width, (row + 1) * width), at * width));
      return [name, new ort.Tensor(type as 'float32', some, [rows.length, ...dims.slice(1)])];
    }),
  );
