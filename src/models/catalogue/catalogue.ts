import { compactFigures, compactFiles } from './compact-files.js';
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

/** How good a model is on a test set, as somebody measured it. */
export interface Quality {
  readonly testSet: string;
  readonly bleu: number;
  /** 0 to 100. */
  readonly chrf: number;
  /** Who measured it, and how. Figures of different sources can be compared only roughly. */
  readonly source: string;
}

/** A model that fr2en knows by name. */
export interface CatalogueEntry {
  readonly name: string;
  /** What it is for. */
  readonly description: string;
  /** How large it is, as far as that is known without asking the hub. */
  readonly size: string;
  readonly quality: Quality;
  /** `owner/name` on the hub; undefined where the model is inside the package. */
  readonly repository: string | undefined;
  /** Whether it is inside the package; others are put into the models' folder. */
  readonly embedded: boolean;
  readonly settings: ModelSettings;
  /** Its storages; the first is what `auto` stands for. */
  readonly storages: readonly [Storage, ...Storage[]];
  /** By path inside its folder; undefined where they are learnt at the first pull. */
  readonly files: Readonly<Record<string, FileCheck>> | undefined;
}

/** What a model is given that nothing is known of. */
export const unknownModelSettings: ModelSettings = { normalisation: 'plain', longestUnit: 200, lengthPenalty: 1, noRepeat: 0 };

/** The models that fr2en knows by name; the first is the default. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: 'compact',
    description: 'for the first minute and for places without a network: small and fast, to see what a text is about',
    size: '16 MB',
    quality: { testSet: 'newstest2013', ...compactFigures, source: 'measured here with 4 beams, models/compact/README.md' },
    repository: undefined,
    embedded: true,
    settings: { normalisation: 'compact', longestUnit: 80, lengthPenalty: 1, noRepeat: 0 },
    storages: ['quantized'],
    files: compactFiles,
  },
  {
    name: 'opus-mt-fr-en',
    description: 'Helsinki-NLP/opus-mt-fr-en, for English that is to be read: much better and slower than compact; pulled once',
    size: 'some 0.4 GB as float32, 0.1 GB quantized (reckoned from its 75 million parameters)',
    quality: { testSet: 'newstest2013', bleu: 33.9, chrf: 59.1, source: 'card of Helsinki-NLP/opus-mt-fr-en, not measured here' },
    repository: 'Xenova/opus-mt-fr-en',
    embedded: false,
    // no num_beams of its own (--beams decides); its <pad> is kept out by the bad words of its generation_config.json
    settings: { normalisation: 'plain', longestUnit: 200, lengthPenalty: 1, noRepeat: 0 },
    // its _quantized files have scales of the moment: the English of a sentence could depend on its neighbours in a batch
    storages: ['float32', 'quantized'],
    files: undefined,
  },
];

/** The model that is used where none is named. */
export const defaultModel = 'compact';

/** The entry of a name; undefined where the catalogue has none. */
export const entryOf = (name: string): CatalogueEntry | undefined => catalogue.find((entry) => entry.name === name);
