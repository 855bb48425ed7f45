import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/**
 * How the weights of a model are stored.
 *
 * - `quantized`: as the model's makers chose; the embedded model has int8 weights, and int8 activations with one scale per token.
 * - `int8`: int8 weights, and int8 activations with one scale per batch: a sentence can depend on its neighbours.
 * - `float32`: as trained.
 */
export type Storage = 'quantized' | 'int8' | 'float32';

/** A storage, or `auto`: the one that gives the same English in any batch, preferably a fast one. */
export type StorageChoice = Storage | 'auto';

/** All storages. */
export const storages: readonly [Storage, ...Storage[]] = ['quantized', 'int8', 'float32'];

/**
 * What `auto` prefers in an unknown model. On the hub, `_quantized` files are usually int8 with scales computed over the batch, so the
 * English of a sentence can depend on its neighbours; with float32 it never does.
 */
export const safestFirst: readonly [Storage, ...Storage[]] = ['float32', 'quantized', 'int8'];

/** The storage used unless another is named. */
export const defaultStorage: StorageChoice = 'auto';

/** @throws `ERR_OPTION` if there is no such storage */
export const validateStorage = ({ storage }: { readonly storage: string }): void => {
  if (storage === 'auto' || storages.some((known) => known === storage)) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `storage: ${inspect(storage)} is not a storage. Use auto, ${storages.slice(0, -1).join(', ')} or ${storages.at(-1) ?? ''}.`,
  );
};
