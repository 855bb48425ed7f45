import type { Disposing } from '../../arguments.js';
import type { Memory } from '../types.js';

/** English that a person wrote for a French text. */
export interface HumanTranslation {
  readonly french: string;
  readonly english: string;
  /** What else is known of it: attributes and in-line codes of a TMX file. Plain data, which JSON keeps. */
  readonly details?: unknown;
  /** When it was written, in milliseconds since 1970; by default now. */
  readonly changed?: number;
}

/** One unit of a memory, with all that is kept of it. */
export interface MemoryEntry {
  readonly french: string;
  readonly english: string;
  /** Who wrote the English. */
  readonly origin: 'model' | 'human';
  readonly details: unknown;
  /** When it was written, in milliseconds since 1970. */
  readonly changed: number;
  /** The day on which it was last asked for or written (its start in UTC), in milliseconds since 1970. */
  readonly used: number;
}

/** What `forget` takes out: the units for which all that is given holds. */
export interface Forgotten {
  /** This French, however its spaces, apostrophes, quotation marks and dashes are typed. */
  readonly french?: string;
  readonly origin?: 'model' | 'human';
  /** Last used before this time, in milliseconds since 1970; people's: written before it. */
  readonly olderThan?: number;
}

/** What a memory holds. */
export interface MemoryStats {
  readonly file: string;
  /** Units that the model translated. */
  readonly model: number;
  /** Translations by people. */
  readonly human: number;
  /** Bytes of the index by which people's translations of similar French are found. */
  readonly index: number;
  /** What units and index take in the file. The file itself never shrinks: room that is given up is used again. */
  readonly bytes: number;
  /** What they may take: beyond it, the model's units that were used longest ago are given up. */
  readonly limit: number;
  /** Nothing can be written: the file or its folder is read-only for this user. */
  readonly readOnly: boolean;
}

/** A memory in a file, which several processes may use at once. */
export interface OpenMemory extends Memory, Disposing {
  readonly file: string;
  stats(): MemoryStats;
  /** What a person wrote for exactly this French, as `humanOf` finds it, with all that is known of it. */
  human(french: string): HumanTranslation | undefined;
  /** All units, or those of one origin; people's first. Each is as it is when it is reached: what is written meanwhile may be missing. */
  entries(which?: { readonly origin?: 'model' | 'human' }): Iterable<MemoryEntry>;
  /**
   * Adds translations by people; the last one for the same French stays. They win over the model's, and are never given up for room.
   *
   * @returns how many there were
   * @throws `ERR_MEMORY` if the file cannot be written. What was added before stays.
   */
  addHuman(translations: Iterable<HumanTranslation>): Promise<number>;
  /**
   * Takes units out.
   *
   * @returns how many
   * @throws `ERR_MEMORY` if the file cannot be written
   */
  forget(which: Forgotten): Promise<number>;
  /**
   * Takes all units out.
   *
   * @throws `ERR_MEMORY` if the file cannot be written
   */
  clear(): Promise<void>;
  /** Waits for what is being written, and lets go of the file. May be called twice. */
  close(): Promise<void>;
}
