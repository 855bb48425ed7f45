import { inspect } from 'node:util';
import { checkOptions, type Kind } from './arguments.js';
import { Fr2enError } from './errors.js';
import { defaultBeams, validateBeams } from './marian/options/beams.js';
import { defaultThreads, validateThreads } from './marian/options/threads.js';
import { defaultWorkers, validateWorkers } from './marian/options/workers.js';
import { defaultAlternatives, validateAlternatives } from './repair/alternatives-option.js';
import { defaultWords, validateWords } from './alignment/words-option.js';
import { createLexicon, type Lexicon, validateLexicon } from './languages/lexicon.js';
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

/** What is settled anew for each call. Everything may be left out; `undefined` is the same as left out. */
export interface CallOptions {
  /** Quotation marks of the English. @defaultValue `'english'` */
  readonly quotes?: QuoteStyle | undefined;
  /** Comma and point beside a closing mark. @defaultValue `'source'` */
  readonly punctuation?: PunctuationStyle | undefined;
  /** Language of the labels in attribution lines. @defaultValue `'english'` */
  readonly attributions?: AttributionStyle | undefined;
  /** Hypotheses kept in beam search, 1 to 16; 1 is greedy. @defaultValue `4` */
  readonly beams?: number | undefined;
  /** Other English to give for each segment, 0 to 15; at most one fewer than `beams` can be had. @defaultValue `0` */
  readonly alternatives?: number | undefined;
  /** Whether to tell which words of a segment and of its English belong together. @defaultValue `false` */
  readonly words?: boolean | undefined;
  /** Names and terms with their English: what `createLexicon` makes. @defaultValue the built-in tables alone */
  readonly lexicon?: Lexicon | undefined;
}

/** How a translator works: what is settled once for its model, and what its calls have unless they say otherwise. */
export interface TranslatorOptions extends CallOptions {
  /** Name of a model, or a folder that holds one. @defaultValue `'compact'`, the embedded model */
  readonly model?: string | undefined;
  /** Which of the model's files. @defaultValue `'auto'` */
  readonly storage?: StorageChoice | undefined;
  /** Processes that run the model. @defaultValue from cores and memory */
  readonly workers?: number | undefined;
  /** ONNX threads in each process. @defaultValue the cores shared out among the workers */
  readonly threads?: number | undefined;
  /** Batches in flight. @defaultValue twice the workers */
  readonly concurrency?: number | undefined;
}

type WithDefaults<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

/** The options of a call with every default filled in. */
export type CallSettings = WithDefaults<CallOptions>;

/** The options of a translator with every default filled in. */
export type Settings = WithDefaults<TranslatorOptions>;

const callDefaults = (): CallSettings => ({
  quotes: defaultQuotes,
  punctuation: defaultPunctuation,
  attributions: defaultAttributions,
  beams: defaultBeams,
  alternatives: defaultAlternatives,
  words: defaultWords,
  lexicon: createLexicon(),
});

/**
 * Fills in the defaults and checks every value, before any work.
 *
 * @throws `ERR_OPTION`: a value that is not allowed, or an option that does not exist
 */
export const toSettings = (options: TranslatorOptions = {}): Settings => {
  checkOptions(options, anyOf([...translatorNames, ...Object.keys(callDefaults())]));
  const workers = options.workers ?? defaultWorkers();
  const settings: Settings = {
    model: options.model ?? defaultModel,
    storage: options.storage ?? defaultStorage,
    ...callSettings(options, callDefaults()),
    workers,
    threads: options.threads ?? defaultThreads(workers),
    concurrency: options.concurrency ?? defaultConcurrency(workers),
  };
  validators.forEach((validate) => {
    validate(settings);
  });
  return settings;
};

/**
 * The settings of a call: its own options before those of its translator.
 *
 * @param options - with what else a call may have: a signal and a listener
 * @throws `ERR_OPTION`: a value that is not allowed, or an option that does not exist
 */
export const toCallSettings = (options: CallOptions, defaults: CallSettings = callDefaults()): CallSettings => {
  checkOptions(options, { ...anyOf(Object.keys(callDefaults())), signal: 'signal', onProgress: 'function' });
  const settings = callSettings(options, defaults);
  callValidators.forEach((validate) => {
    validate(settings);
  });
  return settings;
};

/** What a translator has beside the options of its calls. */
const translatorNames: readonly Exclude<keyof TranslatorOptions, keyof CallOptions>[] = [
  'model',
  'storage',
  'workers',
  'threads',
  'concurrency',
];

/** Names of options whose values have validators of their own. */
const anyOf = (names: readonly string[]): Record<string, Kind> => Object.fromEntries(names.map((name) => [name, 'any']));

const callSettings = (options: CallOptions, defaults: CallSettings): CallSettings => ({
  quotes: options.quotes ?? defaults.quotes,
  punctuation: options.punctuation ?? defaults.punctuation,
  attributions: options.attributions ?? defaults.attributions,
  beams: options.beams ?? defaults.beams,
  alternatives: options.alternatives ?? defaults.alternatives,
  words: options.words ?? defaults.words,
  lexicon: options.lexicon ?? defaults.lexicon,
});

const validateModel = ({ model }: Settings): void => {
  if (typeof model === 'string' && model.trim() !== '') return;
  throw new Fr2enError(
    'ERR_OPTION',
    `model: ${inspect(model)} is not the name of a model or a folder. Leave it out to use ${defaultModel}.`,
  );
};

const callValidators: readonly ((settings: CallSettings) => void)[] = [
  validateQuotes,
  validatePunctuation,
  validateAttributions,
  validateBeams,
  validateAlternatives,
  validateWords,
  validateLexicon,
];

const validators: readonly ((settings: Settings) => void)[] = [
  validateModel,
  validateStorage,
  ...callValidators,
  validateWorkers,
  validateThreads,
  validateConcurrency,
];
