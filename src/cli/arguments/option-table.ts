import type { Options } from 'yargs';
import { validateEncoding } from '../../formats/encoding/option.js';
import { defaultFormat, formatChoices, validateFormat } from '../../formats/index.js';
import { defaultBeams, validateBeams } from '../../marian/options/beams.js';
import { defaultShortlist } from '../../marian/options/shortlist.js';
import { validateThreads } from '../../marian/options/threads.js';
import { validateWorkers } from '../../marian/options/workers.js';
import { defaultModel } from '../../models/catalogue/catalogue.js';
import { storages, validateStorage } from '../../models/catalogue/storage.js';
import { validateConcurrency } from '../../batching/concurrency.js';
import {
  attributionStyles,
  defaultAttributions,
  defaultPunctuation,
  defaultQuotes,
  punctuationStyles,
  quoteStyles,
  validateAttributions,
  validatePunctuation,
  validateQuotes,
} from '../../reassembly/styles.js';
import { memoryOptions } from './memory-options.js';
import { all, checkedBy, countedBy, flag, takesAnything } from './values.js';
import { defaultEmit, emits, validateEmit } from '../../documents/outputs/emit.js';

const outputGroup = 'Output:';
const englishGroup = 'English:';
const modelGroup = 'Model and speed:';
const generalGroup = 'General:';

/** Options common to all commands. */
export const commonOptions = {
  quiet: flag('print only what went wrong', generalGroup),
  verbose: flag('print more: statistics for each file, findings, stack traces', generalGroup),
} satisfies Record<string, Options>;

/** `--from-format`, for commands that read texts. */
export const inputOptions = {
  'from-format': {
    alias: 'f',
    type: 'string',
    requiresArg: true,
    choices: formatChoices,
    default: defaultFormat,
    describe: 'auto: by the extension, for standard input by its beginning; text: read any text file as it is, markup and all',
    group: 'Input:',
    coerce: checkedBy<string>((format) => validateFormat(format, 'from-format')),
  },
  encoding: {
    type: 'string',
    requiresArg: true,
    describe: 'of text that is not UTF-8: windows-1252 … or auto [default: utf-8; HTML and subtitles say or show theirs]',
    group: 'Input:',
    coerce: checkedBy<string>(validateEncoding),
  },
} as const satisfies Record<string, Options>;

const storageOption = {
  type: 'string',
  requiresArg: true,
  choices: ['auto', ...storages],
  describe: 'which of the model’s files to use; auto: those that give the same English in any batch',
  group: modelGroup,
  coerce: checkedBy<string>((storage) => {
    validateStorage({ storage });
  }),
} as const satisfies Options;

const progressOption = flag('show progress on standard error [default: on a terminal]; --no-progress: never', generalGroup);

/** Options of the translator itself, for commands that make one. */
export const translatorOptions = {
  quotes: {
    alias: 'q',
    type: 'string',
    requiresArg: true,
    choices: quoteStyles,
    default: defaultQuotes,
    describe: 'quotation marks: “ ” ‘ ’, those of the source, or " \'',
    group: englishGroup,
    coerce: checkedBy<string>((quotes) => {
      validateQuotes({ quotes });
    }),
  },
  punctuation: {
    type: 'string',
    requiresArg: true,
    choices: punctuationStyles,
    default: defaultPunctuation,
    describe: 'commas and periods next to a closing mark: as in the source, or before the mark',
    group: englishGroup,
    coerce: checkedBy<string>((punctuation) => {
      validatePunctuation({ punctuation });
    }),
  },
  attributions: {
    alias: 'a',
    type: 'string',
    requiresArg: true,
    choices: attributionStyles,
    default: defaultAttributions,
    describe: 'bylines, credits and the like: with an English label, or unchanged',
    group: englishGroup,
    coerce: checkedBy<string>((attributions) => {
      validateAttributions({ attributions });
    }),
  },
  glossary: {
    alias: 'g',
    type: 'string',
    requiresArg: true,
    describe: 'file with terms and their English (TSV, CSV or TBX); may be given several times, and the later file wins',
    group: englishGroup,
    coerce: all<string>(() => undefined),
  },
  model: {
    alias: 'm',
    type: 'string',
    requiresArg: true,
    describe: `name or folder of the model [default: $FR2EN_MODEL or ${defaultModel}]`,
    group: modelGroup,
    coerce: takesAnything,
  },
  storage: storageOption,
  shortlist: {
    ...flag(
      'look only at the English pieces that the model lists for a sentence, if it has a list; --no-shortlist: at every piece',
      modelGroup,
    ),
    default: defaultShortlist,
  },
  beams: {
    alias: 'b',
    type: 'string',
    requiresArg: true,
    default: defaultBeams,
    describe: 'hypotheses kept during the search, 1 to 16; 1 is fastest',
    group: modelGroup,
    coerce: countedBy((beams) => {
      validateBeams({ beams });
    }),
  },
  concurrency: {
    type: 'string',
    requiresArg: true,
    describe: 'batches in flight [default: twice the workers]',
    group: modelGroup,
    coerce: countedBy((concurrency) => {
      validateConcurrency({ concurrency });
    }),
  },
  workers: {
    type: 'string',
    requiresArg: true,
    describe: 'processes that run the model [default: depends on cores and memory]',
    group: modelGroup,
    coerce: countedBy((workers) => {
      validateWorkers({ workers });
    }),
  },
  threads: {
    type: 'string',
    requiresArg: true,
    describe: 'threads in each process [default: depends on cores and workers]',
    group: modelGroup,
    coerce: countedBy((threads) => {
      validateThreads({ threads });
    }),
  },
} as const satisfies Record<string, Options>;

/** Options of the translate command. */
export const translateOptions = {
  ...inputOptions,
  output: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    describe: 'output file; a folder for several files, or if it ends in a slash (a.fr.txt becomes a.en.txt)',
    group: outputGroup,
    coerce: takesAnything,
  },
  force: flag('overwrite existing outputs', outputGroup),
  resume: flag('go on from where a run of the same files and options was cut', outputGroup),
  emit: {
    alias: 'e',
    type: 'string',
    requiresArg: true,
    choices: emits,
    default: defaultEmit,
    describe:
      'what to write: the format of the input, text, a JSON object, a line of JSON or of a table per segment, a translation memory, ' +
      'a file for CAT tools, or a page with both languages side by side',
    group: outputGroup,
    coerce: checkedBy<string>(validateEmit),
  },
  report: {
    alias: 'r',
    type: 'string',
    requiresArg: true,
    describe: 'write the results of the checks to this file, as JSON',
    group: outputGroup,
    coerce: takesAnything,
  },
  strict: flag('exit with code 3 if a check failed', outputGroup),
  ...translatorOptions,
  ...memoryOptions,
  progress: progressOption,
} as const satisfies Record<string, Options>;

/** Options of `fr2en segment`. */
export const segmentOptions = {
  ...inputOptions,
  json: flag('one JSON object per file, which has the offsets too', outputGroup),
} satisfies Record<string, Options>;

/** Options of `fr2en models`. */
export const modelsOptions = {
  storage: storageOption,
  force: flag('pull: fetch the revision as it is on the hub today, not the commit of the first pull', modelGroup),
  progress: progressOption,
} as const satisfies Record<string, Options>;
