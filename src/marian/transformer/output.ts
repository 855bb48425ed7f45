import type { Question, Step } from '../search/decoder.js';
import type { Machine } from './machine.js';

/** Rows whose logits are computed at once: those of all pieces take 64 kB a row. */
const rowsAtOnce = 32;

/** The best next tokens of the rows, from their states. */
export class Output {
  readonly #logits: number;
  readonly #list: number;
  readonly #places: number;
  readonly #values: number;

  constructor(private readonly machine: Machine) {
    const { heap } = machine;
    const { outputs } = machine.weights.embedding;
    this.#logits = heap.take(rowsAtOnce * outputs * 4);
    this.#list = heap.take(outputs * 4);
    this.#places = heap.take(outputs * 4);
    this.#values = heap.take(outputs * 4);
  }

  /**
   * @param lists - for each row, the ids of the pieces that it may choose from, ascending; undefined for all
   * @param pieces - in the vocabulary
   */
  async of({ asked, best }: Question, lists: readonly (Int32Array | undefined)[], pieces: number): Promise<Omit<Step, 'alignment'>> {
    const rows = asked.length;
    const tokens = new Int32Array(rows * best);
    const scores = new Float32Array(rows * best).fill(-Infinity);
    const askedScores = new Float32Array(rows);
    const read = (row: number, logits: number, list: Int32Array | undefined): void => {
      const { f32, i32 } = this.machine.heap;
      const count = list?.length ?? pieces;
      const wanted = Math.min(best, count);
      const powers = this.machine.kernels.best(logits, count, wanted, this.#places, this.#values);
      // the logarithm of the sum of all logits' powers
      const sum = f32[this.#values / 4]! + Math.log(powers);
      for (let nth = 0; nth < wanted; nth += 1) {
        const place = i32[this.#places / 4 + nth]!;
        tokens[row * best + nth] = list ? list[place]! : place;
        scores[row * best + nth] = f32[this.#values / 4 + nth]! - sum;
      }
      const place = list ? placeIn(list, asked[row]!) : asked[row]!;
      askedScores[row] = place < 0 ? -Infinity : f32[logits / 4 + place]! - sum;
    };
    if (lists.every((list) => list)) this.#listed(lists as readonly Int32Array[], read);
    else await this.#all(rows, read);
    return {
      best,
      token: (row, place) => tokens[row * best + place]!,
      score: (row, place) => scores[row * best + place]!,
      askedScore: (row) => askedScores[row]!,
    };
  }

  #listed(lists: readonly Int32Array[], read: (row: number, logits: number, list: Int32Array) => void): void {
    const { heap, kernels, scratch, weights, size } = this.machine;
    const { weights: matrix, scales, biases, outputs } = weights.embedding;
    kernels.quantize(scratch.states, lists.length, size, scratch.whole, scratch.rowScales);
    for (let first = 0, next = 0; first < lists.length; first = next) {
      const list = lists[first]!;
      // the beams of a source stand side by side, with one list
      while (next < lists.length && lists[next] === list && next - first < rowsAtOnce) next += 1;
      heap.i32.set(list, this.#list / 4);
      // what the last vector goes on with
      heap.i32.fill(0, this.#list / 4 + list.length, this.#list / 4 + list.length + 3);
      const [whole, rowScales] = [scratch.whole + first * size * 2, scratch.rowScales + first * 4];
      const rows = next - first;
      kernels.listed(whole, rows, rowScales, size, matrix, scales, biases, this.#list, list.length, this.#logits, outputs * 4);
      for (let row = 0; row < rows; row += 1) read(first + row, this.#logits + row * outputs * 4, list);
    }
  }

  async #all(rows: number, read: (row: number, logits: number, list: undefined) => void): Promise<void> {
    const { scratch, weights, size } = this.machine;
    const { embedding } = weights;
    for (let first = 0; first < rows; first += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, rows - first);
      await this.machine.multiply(scratch.states + first * size * 4, count, embedding, this.#logits);
      for (let row = 0; row < count; row += 1) read(first + row, this.#logits + row * embedding.outputs * 4, undefined);
    }
  }
}

/** The place of an id in an ascending list, or -1. */
const placeIn = (list: Int32Array, id: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return list[low] === id ? low : -1;
};
