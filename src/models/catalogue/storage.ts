import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/**
 * How the weights of a model are stored.
 *
 * - `quantized`: as the model's makers chose; the embedded model has int8 weights and int8 activations with a scale for each token.
 * - `int8`: int8 weights and int8 activations with one scale for all of a batch: a sentence can depend on its neighbours.
 * - `float32`: as trained.
 */
export type Storage = 'quantized' | 'int8' | 'float32';

/** A storage, or `auto`: what the catalogue says is fast and gives the same English in any batch. */
export type StorageChoice = Storage | 'auto';

/** All storages. */
export const storages: readonly [Storage, ...Storage[]] = ['quantized', 'int8', 'float32'];

/**
 * What `auto` prefers in a model of which nothing is known. On the hub, `_quantized` files are as a rule int8 with scales of the moment:
 * there the English of a sentence can depend on its neighbours in a batch, with float32 never.
 */
export const safestFirst: readonly [Storage, ...Storage[]] = ['float32', 'quantized', 'int8'];

/** `auto`. */
export const defaultStorage: StorageChoice = 'auto';

/** @throws `ERR_OPTION` where the storage is none of those named. */
export const validateStorage = ({ storage }: { readonly storage: string }): void => {
  if (storage === 'auto' || storages.some((known) => known === storage)) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `storage: ${inspect(storage)} is not a storage. Use auto, ${storages.slice(0, -1).join(', ')} or ${storages.at(-1) ?? ''}.`,
  );
};
