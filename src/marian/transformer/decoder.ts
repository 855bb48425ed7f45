import type { Decoder, Question, Step } from '../search/decoder.js';
import { encode, runsOf } from './encoder.js';
import type { Source } from '../decode-rows.js';
import type { Parts } from './parts.js';
import type { Tables } from './tables.js';

/** What the decoder of a job has for itself, until it ends. */
export interface Desk {
  readonly own: Tables;
  readonly sources: Tables;
}

/** A source that was begun. */
interface Begun {
  /** The slots of its tokens. */
  readonly read: Int32Array;
  /** The slots of what was written for it. */
  readonly written: number[];
}

/** A row of the last step: its source, and how many tokens it has read. */
interface Row {
  readonly source: number;
  readonly length: number;
}

/** Decodes with the kernels. A row is computed from its own source and beginning alone, whatever else is in the batch. */
export class KernelDecoder implements Decoder {
  readonly refills = true;
  readonly #begun = new Map<number, Begun>();
  #rows: readonly Row[] = [];

  /**
   * @param turn - waited for before each run of the network; what it throws ends the decoding
   */
  constructor(
    private readonly parts: Parts,
    private readonly desk: Desk,
    private readonly sources: readonly Source[],
    private readonly turn: () => Promise<void>,
  ) {}

  async step(question: Question): Promise<Step> {
    for (const source of question.ended) this.#end(source);
    await this.#begin([...question.from].flatMap((from) => (from < 0 ? [-1 - from] : [])));
    await this.turn();
    const rows = this.#next(question);
    // one array for all rows: many small ones keep the garbage collector busy
    const ends = endsOf(rows.map(({ source }) => this.sources[source]!.ids.length));
    const attention = new Float32Array(ends.at(-1) ?? 0);
    await this.#layers(rows, attention);
    const lists = rows.map(({ source }) => this.sources[source]!.allowed);
    const best = Math.min(question.best, this.parts.pieces);
    return {
      ...(await this.parts.output.of({ ...question, best }, lists, this.parts.pieces)),
      alignment: (row) => attention.subarray(ends[row - 1] ?? 0, ends[row]),
    };
  }

  /** Gives back what all sources still have. */
  close(): void {
    for (const source of [...this.#begun.keys()]) this.#end(source);
  }

  #end(source: number): void {
    const begun = this.#begun.get(source);
    if (!begun) return;
    this.parts.slots.giveBack(begun.read);
    this.parts.slots.giveBack(begun.written);
    this.#begun.delete(source);
  }

  async #begin(numbers: readonly number[]): Promise<void> {
    const { machine, slots } = this.parts;
    const sources = numbers.map((number) => ({ number, ids: this.sources[number]!.ids }));
    // kernels do not check what they are given
    if (sources.some(({ ids }) => ids.length > machine.shape.positions)) throw new RangeError('a source is longer than the model can read');
    for (const run of runsOf(sources)) {
      await this.turn();
      const read = await encode(
        machine,
        run.map(({ ids }) => ids),
        slots,
      );
      run.forEach(({ number }, nth) => this.#begun.set(number, { read: read[nth]!, written: [] }));
    }
  }

  /** Moves the rows on, and puts the tokens that they read now into the states. */
  #next({ tokens, from }: Question): readonly Row[] {
    const { own, sources } = this.desk;
    const { machine, slots } = this.parts;
    const rows = Array.from(from, (last, row): Row => {
      if (last < 0) {
        sources.set(row, this.#begun.get(-1 - last)!.read);
        return { source: -1 - last, length: 1 };
      }
      const { source, length } = this.#rows[last]!;
      own.move(row, last, length);
      sources.move(row, last, this.sources[source]!.ids.length);
      return { source, length: length + 1 };
    });
    own.turn();
    sources.turn();
    rows.forEach(({ source, length }, row) => {
      const slot = slots.take();
      this.#begun.get(source)!.written.push(slot);
      own.add(row, length - 1, slot);
      machine.embed(row, tokens[row]!, length - 1);
    });
    this.#rows = rows;
    return rows;
  }

  /** All layers. @param attention - gets that of the last one's head 0 to the sources, row after row */
  async #layers(rows: readonly Row[], attention: Float32Array): Promise<void> {
    const { machine } = this.parts;
    const { scratch, weights } = machine;
    for (const [layer, { self, cross, forward }] of weights.decoder.entries()) {
      await machine.multiply(scratch.states, rows.length, self.queriesKeysValues, scratch.projected);
      this.#attendToOwn(rows, layer);
      await machine.finish(self, rows.length);
      await machine.multiply(scratch.states, rows.length, cross.queries, scratch.queries);
      this.#attendToSource(rows, layer, layer === weights.decoder.length - 1 ? attention : undefined);
      await machine.finish(cross, rows.length);
      await machine.forward(forward, rows.length);
    }
  }

  #attendToOwn(rows: readonly Row[], layer: number): void {
    const { heap, kernels, scratch, shape, size, headSize, keptBytes } = this.parts.machine;
    const table = layer * keptBytes;
    rows.forEach(({ length }, row) => {
      heap.i32[scratch.places / 4 + row] = heap.i32[this.desk.own.at(row) / 4 + length - 1]!;
    });
    kernels.keep(scratch.projected + size * 4, size * 12, rows.length, shape.heads, headSize, table, scratch.places);
    rows.forEach(({ length }, row) => {
      const query = scratch.projected + row * size * 12;
      const found = scratch.found + row * size * 4;
      kernels.attend(query, found, table, this.desk.own.at(row), length, shape.heads, headSize, scratch.attention);
    });
  }

  /** @param alignment - gets the attention of head 0, row after row */
  #attendToSource(rows: readonly Row[], layer: number, alignment: Float32Array | undefined): void {
    const { heap, kernels, scratch, shape, size, headSize, keptBytes } = this.parts.machine;
    let end = 0;
    rows.forEach(({ source }, row) => {
      const { length } = this.sources[source]!.ids;
      const query = scratch.queries + row * size * 4;
      const found = scratch.found + row * size * 4;
      kernels.attend(query, found, layer * keptBytes, this.desk.sources.at(row), length, shape.heads, headSize, scratch.attention);
      alignment?.set(heap.floats(scratch.attention, length), end);
      end += length;
    });
  }
}

const endsOf = (lengths: readonly number[]): number[] => {
  let end = 0;
  return lengths.map((length) => (end += length));
};
