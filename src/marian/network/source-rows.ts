import ort, { type Tensor } from 'onnxruntime-node';
import type { Memory } from './memory.js';
import { arranged, placeRows } from './placement.js';

type Numbers = Float32Array | BigInt64Array;

/** What belongs to the sources (their states, keys, values and masks), once for each place of the batch. */
export class SourceRows {
  #held: Int32Array = new Int32Array(0);

  /** @param bySource - tensors with a row for each source */
  constructor(
    private readonly bySource: ReadonlyMap<string, Tensor>,
    private readonly memory: Memory,
  ) {}

  /** Gives rows of these sources their places: see `placeRows`. */
  places(sources: Int32Array): Int32Array {
    return placeRows(sources, this.#held);
  }

  /** The tensors of rows of these sources at these places; only places that get another source than before are written. */
  arrange(sources: Int32Array, places: Int32Array): Record<string, Tensor> {
    const held = arranged(sources, places);
    const changed = [...held.keys()].filter((place) => held[place] !== this.#held[place]);
    const tensors = [...this.bySource].map(([name, tensor]) => {
      const data = tensor.data as Numbers;
      const width = data.length / (tensor.dims[0] ?? 1);
      const rows = this.memory.room(name, data.constructor as typeof Float32Array, held.length * width);
      for (const place of changed) rows.set(data.subarray(held[place]! * width, (held[place]! + 1) * width) as Float32Array, place * width);
      const size = [held.length, ...tensor.dims.slice(1)];
      return [name, new ort.Tensor(tensor.type as 'float32', rows.subarray(0, held.length * width), size)] as const;
    });
    this.#held = held;
    return Object.fromEntries(tensors);
  }
}
