import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration, Place } from '../configuration.js';
import { loadKernels } from '../kernels/kernels.js';
import { corruptFile } from '../corrupt-file.js';
import { Constants } from './constants.js';
import { Machine } from './machine.js';
import { Output } from './output.js';
import { Products } from './products.js';
import { Slots } from './slots.js';
import { weightsOf } from './weights.js';

/** A network in the kernels' memory: what all its decoders share. */
export interface Parts {
  readonly machine: Machine;
  readonly output: Output;
  readonly slots: Slots;
  /** Pieces in the vocabulary. */
  readonly pieces: number;
}

/** How the files of the recipe begin: the version of the format, and who made them. */
const beginning = Buffer.from([8, 8, 18, 5, ...Buffer.from('fr2en')]);
/** The operator by which int8-rows multiplies; the recipe's other storages do not have it. */
const operator = 'MatMulIntegerToFloat';

/**
 * Loads a model into the kernels' memory, if they can compute it: they know what the recipe writes as int8-rows.
 *
 * @throws `ERR_MODEL_CORRUPT`
 */
export const loadParts = async ({ folder, files, threads }: Place, { shape }: Configuration): Promise<Parts | undefined> => {
  const path = join(folder, files.decoder);
  const decoder = await readFile(path);
  if (!decoder.subarray(0, beginning.length).equals(beginning) || !decoder.includes(operator)) return undefined;
  const encoderPath = join(folder, files.encoder);
  const encoder = await readFile(encoderPath);
  const { heap, kernels } = await loadKernels();
  const constants = new Constants(heap);
  reading(path, () => constants.add(decoder));
  reading(encoderPath, () => constants.add(encoder));
  const weights = reading(path, () => weightsOf(constants, shape.heads, { heap, kernels }));
  const positions = reading(path, () => positionsIn(constants, weights.embedding.inputs, shape.positions));
  const machine = new Machine({ heap, kernels, weights, products: new Products(heap, threads), shape: { heads: shape.heads, positions } });
  const slots = new Slots(heap, weights.decoder.length * machine.keptBytes);
  return { machine, output: new Output(machine), slots, pieces: shape.vocabulary };
};

/** A configuration may allow for less than there is, but not for more. */
const positionsIn = (constants: Constants, size: number, needed: number): number => {
  const positions = constants.float32('positions').length / size;
  if (positions < needed) throw new RangeError(`it has ${positions} positions, its configuration ${needed}`);
  return positions;
};

const reading = <Result>(path: string, read: () => Result): Result => {
  try {
    return read();
  } catch (cause) {
    throw corruptFile(path, cause);
  }
};
