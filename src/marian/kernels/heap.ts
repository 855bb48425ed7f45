const page = 65_536;
/** Rows begin at cache lines. */
const line = 64;

/** The kernels' memory: what is taken from it is kept. */
export class Heap {
  #end: number;
  #f32 = new Float32Array(0);
  #i32 = new Int32Array(0);
  #bytes = new Uint8Array(0);

  /** @param start - the first byte that the kernels leave free */
  constructor(
    private readonly memory: WebAssembly.Memory,
    start: number,
  ) {
    this.#end = start;
  }

  /** Room for so many bytes; its content is zero. */
  take(bytes: number): number {
    const start = Math.ceil(this.#end / line) * line;
    // kernels write whole vectors: a little behind the last number
    this.#end = start + bytes + line;
    const missing = this.#end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / page));
    return start;
  }

  /** Takes room and fills it. */
  keep(data: Uint8Array | Float32Array | Int32Array): number {
    const start = this.take(data.byteLength);
    this.bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start);
    return start;
  }

  // views end with their buffer, which is another one after the memory has grown

  /** All of it as float32: the number at byte p has index p / 4. */
  get f32(): Float32Array {
    if (this.#f32.buffer !== this.memory.buffer) this.#f32 = new Float32Array(this.memory.buffer);
    return this.#f32;
  }

  get i32(): Int32Array {
    if (this.#i32.buffer !== this.memory.buffer) this.#i32 = new Int32Array(this.memory.buffer);
    return this.#i32;
  }

  get bytes(): Uint8Array {
    if (this.#bytes.buffer !== this.memory.buffer) this.#bytes = new Uint8Array(this.memory.buffer);
    return this.#bytes;
  }

  floats(pointer: number, count: number): Float32Array {
    return this.f32.subarray(pointer / 4, pointer / 4 + count);
  }
}
