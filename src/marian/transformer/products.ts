import { writeFile } from 'node:fs/promises';
import type { default as Runtime, InferenceSession } from 'onnxruntime-node';
import type { Heap } from '../kernels/heap.js';
import { openWritten, sessionOptions } from '../onnx/session.js';
import type { Matrix } from './matrix.js';
import { productModel } from './product-model.js';

/** Fewer rows are done sooner by the kernels than by a call of a session. */
const fewestRows = 8;

/** Multiplications by a matrix before it is worth a session, which takes about as long to make as the kernels need for them. */
const worthASession = 5e8;

/**
 * Products of many rows by ONNX Runtime, which knows the processor's instructions for whole numbers. Their sums are exact, so nobody can
 * tell from the English who did them. Where it cannot be had, the kernels do all of them.
 */
export class Products {
  readonly #done = new Map<Matrix, number>();
  readonly #sessions = new Map<Matrix, InferenceSession>();
  #isMissing = false;

  /** @param threads - inside one product */
  constructor(
    private readonly heap: Heap,
    private readonly threads: number,
  ) {}

  /** Whether a product is better done here; until a matrix has been used enough, it is not. */
  async take(matrix: Matrix, rows: number): Promise<boolean> {
    if (rows < fewestRows || this.#isMissing) return false;
    if (this.#sessions.has(matrix)) return true;
    const done = (this.#done.get(matrix) ?? 0) + rows * matrix.inputs * matrix.outputs;
    this.#done.set(matrix, done);
    if (done < worthASession) return false;
    try {
      this.#sessions.set(matrix, await this.#open(matrix));
      return true;
    } catch {
      this.#isMissing = true;
      return false;
    }
  }

  /** sums [rows, outputs] = whole [rows, inputs] × matrix. @param whole - uint8, around 64 */
  async multiply(whole: number, rows: number, matrix: Matrix, sums: number): Promise<void> {
    const { Tensor } = await runtime();
    const { bytes, i32 } = this.heap;
    const x = new Tensor('uint8', bytes.subarray(whole, whole + rows * matrix.inputs), [rows, matrix.inputs]);
    const y = new Tensor('int32', i32.subarray(sums / 4, sums / 4 + rows * matrix.outputs), [rows, matrix.outputs]);
    await this.#sessions.get(matrix)!.run({ x }, { y });
  }

  async #open({ weights, inputs, outputs }: Matrix): Promise<InferenceSession> {
    const { InferenceSession } = await runtime();
    const model = productModel(this.heap.bytes.subarray(weights, weights + inputs * outputs), inputs, outputs);
    return openWritten(
      (path) => writeFile(path, model),
      (path) => InferenceSession.create(path, sessionOptions(this.threads)),
    );
  }
}

/** Loaded when it is used: a short text needs none of it. */
const runtime = async (): Promise<typeof Runtime> => (await import('onnxruntime-node')).default;
