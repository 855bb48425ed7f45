import ort, { type Tensor } from 'onnxruntime-node';

type Numbers = Float32Array | BigInt64Array;

/** Memory that is used again at each step, by name: it only grows. */
export class Scratch {
  readonly #held = new Map<string, Numbers>();

  /** Room for `length` numbers of the kind of `like`; what was in it is lost. */
  room<Kind extends Numbers>(name: string, like: Kind, length: number): Kind {
    let held = this.#held.get(name) as Kind | undefined;
    if (!held || held.length < length) {
      // some more than asked for: a cache grows by a token at each step
      held = new (like.constructor as new (length: number) => Kind)(Math.ceil(length * 1.25));
      this.#held.set(name, held);
    }
    return held.subarray(0, length) as Kind;
  }
}

/** Rows of a tensor in another order, some of them twice or not at all. The result lives in the scratch memory of that name. */
export const gatherRows = (tensor: Tensor, rows: Int32Array, name: string, scratch: Scratch): Tensor => {
  const data = tensor.data as Numbers;
  const width = data.length / (tensor.dims[0] ?? 1);
  const target = scratch.room(name, data, width * rows.length);
  // neighbours that stay neighbours are copied as one
  for (let row = 0; row < rows.length;) {
    let run = 1;
    while (row + run < rows.length && rows[row + run] === rows[row]! + run) run += 1;
    (target as Float32Array).set((data as Float32Array).subarray(rows[row]! * width, (rows[row]! + run) * width), row * width);
    row += run;
  }
  return new ort.Tensor(tensor.type as 'float32', target as Float32Array, [rows.length, ...tensor.dims.slice(1)]);
};

/** Whether the rows are all that there are, each in its place. */
export const isIdentity = (rows: Int32Array, count: number): boolean => rows.length === count && rows.every((row, index) => row === index);
