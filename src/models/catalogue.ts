import { compactFiles } from './compact-files.js';
import type { Storage } from './storage.js';

/** What has to be known of a model to use it well. */
export interface ModelSettings {
  /** The form of the text that it was trained on: see marian/normalise.ts. */
  readonly normalisation: 'compact' | 'plain';
  /** Most source tokens of a unit, without the end token; the pipeline splits a longer one. */
  readonly longestUnit: number;
  /** Exponent of the length that a hypothesis' score is divided by. */
  readonly lengthPenalty: number;
  /** Tokens of a group that may not come twice in an answer; 0: any may. */
  readonly noRepeat: number;
}

/** Size and fingerprint of a file. */
export interface FileCheck {
  readonly bytes: number;
  readonly sha256: string;
}

/** A model that fr2en knows by name. */
export interface CatalogueEntry {
  readonly name: string;
  readonly description: string;
  /** Whether it is inside the package; others are put into the models' folder. */
  readonly embedded: boolean;
  readonly settings: ModelSettings;
  /** Its storages; the first is what `auto` stands for. */
  readonly storages: readonly [Storage, ...Storage[]];
  /** By path inside its folder; undefined where they are not known. */
  readonly files: Readonly<Record<string, FileCheck>> | undefined;
}

/** What a model is given that nothing is known of. */
export const unknownModelSettings: ModelSettings = { normalisation: 'plain', longestUnit: 200, lengthPenalty: 1, noRepeat: 0 };

/** The models that fr2en knows by name; the first is the default. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: 'compact',
    description: 'inside the package: 15 MB, works offline',
    embedded: true,
    settings: { normalisation: 'compact', longestUnit: 80, lengthPenalty: 1, noRepeat: 0 },
    storages: ['quantized'],
    files: compactFiles,
  },
  {
    name: 'opus-mt-fr-en',
    description: 'Helsinki-NLP/opus-mt-fr-en in the layout of Xenova/opus-mt-fr-en: better English; not inside the package',
    embedded: false,
    settings: unknownModelSettings,
    storages: ['float32', 'quantized'],
    files: undefined,
  },
];

/** The model that is used where none is named. */
export const defaultModel = 'compact';

/** The entry of a name; undefined where the catalogue has none. */
export const entryOf = (name: string): CatalogueEntry | undefined => catalogue.find((entry) => entry.name === name);
