import type { Signal } from '../../arguments.js';
import type { Storage, StorageChoice } from '../catalogue/storage.js';

/** How far a pull is. */
export interface PullProgress {
  /** The file in work. */
  readonly file: string;
  /** Bytes that are here, of all files together. */
  readonly done: number;
  readonly total: number;
}

/** How to pull. Everything may be left out. */
export interface PullOptions {
  /** Which of the model's files. @defaultValue `'auto'`: those that give the same English in any batch */
  readonly storage?: StorageChoice | undefined;
  /** Asks the hub what the revision is today, and takes that. @defaultValue `false`: a model stays at the commit of its first pull */
  readonly force?: boolean | undefined;
  /** Stops the pull, which then rejects with `ERR_ABORTED`; the next one continues where it stopped. */
  readonly signal?: Signal | undefined;
  readonly onProgress?: ((progress: PullProgress) => void) | undefined;
  /** Called once where another process pulls the same model, and is waited for. */
  readonly onWait?: (() => void) | undefined;
}

/** What a pull has left. */
export interface PulledModel {
  readonly name: string;
  /** Where its files are. */
  readonly folder: string;
  /** The commit that it is pinned to; undefined for a model inside the package. */
  readonly commit: string | undefined;
  readonly storages: readonly [Storage, ...Storage[]];
  /** Bytes of all its files. */
  readonly bytes: number;
  /** False: all was here and right, and no network was used. */
  readonly isChanged: boolean;
}
