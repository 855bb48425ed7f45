import { inspect } from 'node:util';
import { checkOptions, type Kind } from './arguments.js';
import { Fr2enError } from './errors.js';
import { defaultBeams, validateBeams } from './marian/options/beams.js';
import { validateShortlist } from './marian/options/shortlist.js';
import { defaultModel } from './models/catalogue/catalogue.js';
import { validateThreads } from './marian/options/threads.js';
import { validateWorkers } from './marian/options/workers.js';
import { toLoadOptions } from './marian/setup.js';
import { defaultAlternatives, validateAlternatives } from './repair/alternatives-option.js';
import { defaultWords, validateWords } from './alignment/words-option.js';
import { createGlossary } from './glossary/glossary.js';
import type { Glossary } from './glossary/types.js';
import type { Term } from './languages/lexicon.js';
import { defaultMemory, validateMemory } from './memory/memory-option.js';
import { noMemory } from './memory/none.js';
import { defaultSuggestions, validateSuggestions } from './memory/suggestions-option.js';
import type { Memory } from './memory/types.js';
import { type StorageChoice, validateStorage } from './models/catalogue/storage.js';
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

/** Options of a single call. All may be left out; `undefined` is the same as left out. */
export interface CallOptions {
  /** Quotation marks of the English. @defaultValue `'english'` */
  readonly quotes?: QuoteStyle | undefined;
  /** Place of commas and periods next to a closing mark. @defaultValue `'source'` */
  readonly punctuation?: PunctuationStyle | undefined;
  /** Language of the labels in attribution lines. @defaultValue `'english'` */
  readonly attributions?: AttributionStyle | undefined;
  /** Hypotheses kept in beam search, 1 to 16; 1 is greedy. @defaultValue `4` */
  readonly beams?: number | undefined;
  /** Number of alternatives for each segment, 0 to 15; at most `beams` - 1 are found. @defaultValue `0` */
  readonly alternatives?: number | undefined;
  /** Whether to align the words of each segment with those of its English. @defaultValue `false` */
  readonly words?: boolean | undefined;
  /**
   * Terms and names with their English, which the translation then has. Terms for many calls are prepared once by `createGlossary`.
   * @defaultValue none
   */
  readonly glossary?: Iterable<Term> | undefined;
  /** A translation memory from `openMemory`, or `false` for none. @defaultValue none */
  readonly memory?: Memory | false | undefined;
  /** Number of suggestions from the memory for each segment, 0 to 10. @defaultValue `0` */
  readonly suggestions?: number | undefined;
}

/** Options of a translator: those fixed for its model, and defaults for its calls. */
export interface TranslatorOptions extends CallOptions {
  /** Name of a model, or a folder with one. @defaultValue `'compact'`, the embedded model */
  readonly model?: string | undefined;
  /** Which of the model's files to use. @defaultValue `'auto'` */
  readonly storage?: StorageChoice | undefined;
  /**
   * Whether the search looks only at the English pieces that the model's shortlist has for a sentence; false: at all pieces, which takes
   * longer. A model without a shortlist always does that, and so do scoring and aligning. @defaultValue `true`
   */
  readonly shortlist?: boolean | undefined;
  /** Number of processes that run the model. @defaultValue depends on cores and memory */
  readonly workers?: number | undefined;
  /** ONNX threads in each process. @defaultValue the cores divided among the workers */
  readonly threads?: number | undefined;
  /** Batches in flight. @defaultValue twice the workers */
  readonly concurrency?: number | undefined;
}

type WithDefaults<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

/** The options of a call, with every default filled in. */
export type CallSettings = WithDefaults<Omit<CallOptions, Prepared>> & Readonly<Record<'glossary', Glossary> & Record<'memory', Memory>>;

/** The options of a translator, with every default filled in. */
export type Settings = WithDefaults<Omit<TranslatorOptions, Prepared>> & CallSettings;

/** Options that settings have in a form that is ready for use. */
type Prepared = 'glossary' | 'memory';

/** What a call may settle. */
const callNames: readonly (keyof CallOptions)[] = [
  'quotes',
  'punctuation',
  'attributions',
  'beams',
  'alternatives',
  'words',
  'glossary',
  'memory',
  'suggestions',
];

const callDefaults = (): CallSettings => ({
  quotes: defaultQuotes,
  punctuation: defaultPunctuation,
  attributions: defaultAttributions,
  beams: defaultBeams,
  alternatives: defaultAlternatives,
  words: defaultWords,
  glossary: createGlossary(),
  memory: defaultMemory,
  suggestions: defaultSuggestions,
});

/**
 * Fills in the defaults and checks every value, before any work.
 *
 * @throws `ERR_OPTION`: a value that is not allowed, or an option that does not exist
 */
export const toSettings = (options: TranslatorOptions = {}): Settings => {
  checkOptions(options, anyOf([...translatorNames, ...callNames]));
  const loading = toLoadOptions(options);
  const settings: Settings = {
    ...callSettings(options, callDefaults()),
    ...loading,
    concurrency: options.concurrency ?? defaultConcurrency(loading.workers),
  };
  validators.forEach((validate) => {
    validate(settings);
  });
  return settings;
};

/**
 * The settings of a call: its own options take precedence over its translator's.
 *
 * @param options - may also have a signal and a progress listener
 * @throws `ERR_OPTION`: a value that is not allowed, or an option that does not exist
 */
export const toCallSettings = (options: CallOptions, defaults: CallSettings = callDefaults()): CallSettings => {
  checkOptions(options, { ...anyOf(callNames), signal: 'signal', onProgress: 'function' });
  const settings = callSettings(options, defaults);
  callValidators.forEach((validate) => {
    validate(settings);
  });
  return settings;
};

/** Options that only a translator has. */
const translatorNames: readonly Exclude<keyof TranslatorOptions, keyof CallOptions>[] = [
  'model',
  'storage',
  'shortlist',
  'workers',
  'threads',
  'concurrency',
];

/** For options whose values have validators of their own. */
const anyOf = (names: readonly string[]): Record<string, Kind> => Object.fromEntries(names.map((name) => [name, 'any']));

const callSettings = (options: CallOptions, defaults: CallSettings): CallSettings => ({
  quotes: options.quotes ?? defaults.quotes,
  punctuation: options.punctuation ?? defaults.punctuation,
  attributions: options.attributions ?? defaults.attributions,
  beams: options.beams ?? defaults.beams,
  alternatives: options.alternatives ?? defaults.alternatives,
  words: options.words ?? defaults.words,
  glossary: options.glossary === undefined ? defaults.glossary : createGlossary(options.glossary),
  memory: options.memory === false ? noMemory : (options.memory ?? defaults.memory),
  suggestions: options.suggestions ?? defaults.suggestions,
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
  validateMemory,
  validateSuggestions,
];

const validators: readonly ((settings: Settings) => void)[] = [
  validateModel,
  validateStorage,
  validateShortlist,
  ...callValidators,
  validateWorkers,
  validateThreads,
  validateConcurrency,
];
