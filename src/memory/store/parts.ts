import type { Fr2enError } from '../../errors.js';
import type { People } from './people.js';
import type { Tables } from './tables.js';
import type { Units } from './units.js';
import type { Writer } from './writer.js';

/** What a store is told when it is opened. */
export interface StoreOptions {
  readonly file: string;
  readonly size: number;
  readonly onTrouble: (error: Fr2enError) => void;
}

/** All parts of an open store. */
export interface Store extends Pick<StoreOptions, 'file' | 'size'> {
  readonly tables: Tables;
  readonly units: Units;
  readonly people: People;
  readonly writer: Writer;
  /** Tells the caller that something cannot be written; once. */
  readonly tell: (error: unknown) => void;
  /**
   * A change that whoever asked for it hears of if it fails.
   *
   * @throws `ERR_MEMORY`
   */
  readonly change: <Result>(work: () => Result) => Promise<Result>;
}
