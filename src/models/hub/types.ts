import type { Signal } from '../../arguments.js';
import type { Storage, StorageChoice } from '../catalogue/storage.js';

/** The progress of a pull. */
export interface PullProgress {
  /** The current file. */
  readonly file: string;
  /** Bytes downloaded so far, all files together. */
  readonly done: number;
  readonly total: number;
}

/** How to pull. All options may be left out. */
export interface PullOptions {
  /** Which of the model's files to fetch. @defaultValue `'auto'`: those that give the same English in any batch */
  readonly storage?: StorageChoice | undefined;
  /** Fetches the commit that the revision points to today. @defaultValue `false`: a model stays at the commit of its first pull */
  readonly force?: boolean | undefined;
  /** Stops the pull, which then rejects with `ERR_ABORTED`; the next one continues where it stopped. */
  readonly signal?: Signal | undefined;
  readonly onProgress?: ((progress: PullProgress) => void) | undefined;
  /** Called once if the pull has to wait for another process that pulls the same model. */
  readonly onWait?: (() => void) | undefined;
}

/** The result of a pull. */
export interface PulledModel {
  readonly name: string;
  /** Where its files are. */
  readonly folder: string;
  /** The commit that it is pinned to; undefined for a model that is part of the package. */
  readonly commit: string | undefined;
  readonly storages: readonly [Storage, ...Storage[]];
  /** Total size of its files in bytes. */
  readonly bytes: number;
  /** False if everything was here and intact, and no network was used. */
  readonly isChanged: boolean;
}
