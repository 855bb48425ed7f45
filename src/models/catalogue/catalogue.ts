import { compactDate, compactFigures, compactFiles } from './compact-files.js';
import type { Storage } from './storage.js';

/** What fr2en must know about a model to use it well. */
export interface ModelSettings {
  /** The form of its training text: see marian/tokens/normalise.ts. */
  readonly normalisation: 'compact' | 'plain';
  /** Maximum number of source tokens in a unit, without the end token; the pipeline splits longer ones. */
  readonly longestUnit: number;
  /** Exponent of the length by which a hypothesis's score is divided. */
  readonly lengthPenalty: number;
  /** Size in tokens of the groups that an answer may not repeat; 0 for no limit. */
  readonly noRepeat: number;
}

/** Size and fingerprint of a file. */
export interface FileCheck {
  readonly bytes: number;
  readonly sha256: string;
}

/** How good a model is on a test set, as measured by somebody. */
export interface Quality {
  readonly testSet: string;
  readonly bleu: number;
  /** 0 to 100. */
  readonly chrf: number;
  /** Who measured it, and how. Figures from different sources are only roughly comparable. */
  readonly source: string;
}

/** A model that fr2en knows by name. */
export interface CatalogueEntry {
  readonly name: string;
  /** What it is for. */
  readonly description: string;
  /** How large it is, as far as known without asking the hub. */
  readonly size: string;
  readonly quality: Quality;
  /** `owner/name` on the hub; undefined if the model is part of the package. */
  readonly repository: string | undefined;
  /** Whether it is part of the package; others go into the models folder. */
  readonly embedded: boolean;
  readonly settings: ModelSettings;
  /** Its storages; the first is what `auto` stands for. */
  readonly storages: readonly [Storage, ...Storage[]];
  /** By path inside its folder; undefined if they are recorded at the first pull. */
  readonly files: Readonly<Record<string, FileCheck>> | undefined;
  /** The day its files were put into the package, as YYYY-MM-DD; undefined if it is pulled. */
  readonly date: string | undefined;
}

/** The settings of a model about which nothing is known. */
export const unknownModelSettings: ModelSettings = { normalisation: 'plain', longestUnit: 200, lengthPenalty: 1, noRepeat: 0 };

/** The models that fr2en knows by name; the first is the default. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: 'compact',
    description: 'for the first minute and for use without a network: small and fast, to see what a text is about',
    size: '16 MB',
    quality: { testSet: 'newstest2013', ...compactFigures, source: 'measured here with 4 beams, models/compact/README.md' },
    repository: undefined,
    embedded: true,
    settings: { normalisation: 'compact', longestUnit: 80, lengthPenalty: 1, noRepeat: 0 },
    storages: ['quantized'],
    files: compactFiles,
    date: compactDate,
  },
  {
    name: 'opus-mt-fr-en',
    description: 'Helsinki-NLP/opus-mt-fr-en, for English worth reading: much better and slower than compact; pulled once',
    size: 'about 0.4 GB as float32, 0.1 GB quantized (estimated from its 75 million parameters)',
    quality: { testSet: 'newstest2013', bleu: 33.9, chrf: 59.1, source: 'card of Helsinki-NLP/opus-mt-fr-en, not measured here' },
    repository: 'Xenova/opus-mt-fr-en',
    embedded: false,
    // its num_beams is not used (--beams decides); the bad words in its generation_config.json keep <pad> out
    settings: { normalisation: 'plain', longestUnit: 200, lengthPenalty: 1, noRepeat: 0 },
    // its _quantized files compute scales over the batch: the English of a sentence could depend on its neighbours
    storages: ['float32', 'quantized'],
    files: undefined,
    date: undefined,
  },
];

/** The model used unless another is named. */
export const defaultModel = 'compact';

/** The entry with this name, if the catalogue has one. */
export const entryOf = (name: string): CatalogueEntry | undefined => catalogue.find((entry) => entry.name === name);
