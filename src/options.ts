import { inspect } from 'node:util';
import { Fr2enError } from './errors.js';
import { defaultBeams, validateBeams } from './marian/options/beams.js';
import { defaultThreads, validateThreads } from './marian/options/threads.js';
import { defaultWorkers, validateWorkers } from './marian/options/workers.js';
import { defaultModel } from './models/catalogue/catalogue.js';
import { defaultStorage, type StorageChoice, validateStorage } from './models/catalogue/storage.js';
import { defaultConcurrency, validateConcurrency } from './batching/concurrency.js';
import {
  type AttributionStyle,
  defaultAttributions,
  defaultPunctuation,
  defaultQuotes,
  type PunctuationStyle,
  type QuoteStyle,
  validateAttributions,
  validatePunctuation,
  validateQuotes,
} from './reassembly/styles.js';

/** How a translator works. Everything may be left out; `undefined` is the same as left out. */
export interface TranslatorOptions {
  /** Name of a model, or a folder that holds one. @defaultValue `'compact'`, the embedded model */
  readonly model?: string | undefined;
  /** Which of the model's files. @defaultValue `'auto'` */
  readonly storage?: StorageChoice | undefined;
  /** Quotation marks of the English. @defaultValue `'english'` */
  readonly quotes?: QuoteStyle | undefined;
  /** Comma and point beside a closing mark. @defaultValue `'source'` */
  readonly punctuation?: PunctuationStyle | undefined;
  /** Language of the labels in attribution lines. @defaultValue `'english'` */
  readonly attributions?: AttributionStyle | undefined;
  /** Hypotheses kept in beam search, 1 to 16; 1 is greedy. @defaultValue `4` */
  readonly beams?: number | undefined;
  /** Processes that run the model. @defaultValue from cores and memory */
  readonly workers?: number | undefined;
  /** ONNX threads in each process. @defaultValue the cores shared out among the workers */
  readonly threads?: number | undefined;
  /** Batches in flight. @defaultValue twice the workers */
  readonly concurrency?: number | undefined;
}

/** The options with every default filled in. */
export type Settings = { readonly [Name in keyof TranslatorOptions]-?: Exclude<TranslatorOptions[Name], undefined> };

/**
 * Fills in the defaults and checks every value, before any work.
 *
 * @throws `ERR_OPTION`: a value that is not allowed, or an option that does not exist
 */
export const toSettings = (options: TranslatorOptions = {}): Settings => {
  const workers = options.workers ?? defaultWorkers();
  const settings: Settings = {
    model: options.model ?? defaultModel,
    storage: options.storage ?? defaultStorage,
    quotes: options.quotes ?? defaultQuotes,
    punctuation: options.punctuation ?? defaultPunctuation,
    attributions: options.attributions ?? defaultAttributions,
    beams: options.beams ?? defaultBeams,
    workers,
    threads: options.threads ?? defaultThreads(workers),
    concurrency: options.concurrency ?? defaultConcurrency(workers),
  };
  validateNames(options, settings);
  validators.forEach((validate) => {
    validate(settings);
  });
  return settings;
};

const validateModel = ({ model }: Settings): void => {
  if (typeof model === 'string' && model.trim() !== '') return;
  throw new Fr2enError('ERR_OPTION', `model: ${inspect(model)} is not the name of a model or a folder. Leave it out for ${defaultModel}.`);
};

const validators: readonly ((settings: Settings) => void)[] = [
  validateModel,
  validateStorage,
  validateQuotes,
  validatePunctuation,
  validateAttributions,
  validateBeams,
  validateWorkers,
  validateThreads,
  validateConcurrency,
];

/** JavaScript callers have no compiler to tell them that `quote` should be `quotes`. */
const validateNames = (options: TranslatorOptions, settings: Settings): void => {
  const unknown = Object.keys(options).find((name) => !(name in settings));
  if (unknown !== undefined) {
    throw new Fr2enError('ERR_OPTION', `${unknown}: there is no such option. There are ${Object.keys(settings).join(', ')}.`);
  }
};
