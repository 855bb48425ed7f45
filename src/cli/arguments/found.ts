import type { InferredOptionTypes } from 'yargs';
import type { StorageChoice } from '../../models/catalogue/storage.js';
import type { TranslatorOptions } from '../../options.js';
import type { AttributionStyle, PunctuationStyle, QuoteStyle } from '../../reassembly/styles.js';
import type { Arguments, CommonArguments } from './arguments.js';
import type { translatorOptions } from './option-table.js';

/** Takes what a command has made of its command line. */
export type OnArguments = (found: Arguments) => void;

/** Every command has the common options, but yargs's types do not. */
export const common = (argv: Partial<CommonArguments> & { readonly $0: string }): CommonArguments => ({
  quiet: argv.quiet ?? false,
  verbose: argv.verbose ?? false,
});

/** The options of the translator but the model, which one command has once and another several times, and the files to be opened. */
export const translatorIn = ({
  storage,
  shortlist,
  quotes,
  punctuation,
  attributions,
  beams,
  workers,
  threads,
  concurrency,
}: Omit<InferredOptionTypes<typeof translatorOptions>, 'model' | 'glossary'>): TranslatorOptions => ({
  // choices and coerce have checked these values
  storage: storage as StorageChoice | undefined,
  shortlist,
  quotes: quotes as QuoteStyle,
  punctuation: punctuation as PunctuationStyle,
  attributions: attributions as AttributionStyle,
  beams,
  workers,
  threads,
  concurrency,
});

/** yargs loses a lone dash among several files, so it is passed as a name that no file can have. */
export const hiddenDash = '\0-';
/** What yargs is given for an argument. */
export const hideDash = (argument: string): string => (argument === '-' ? hiddenDash : argument);
/** The argument again. */
export const showDash = (argument: string): string => (argument === hiddenDash ? '-' : argument);

/** The files that a command is given, with those behind `--`, which yargs does not count as positional. */
export const filesOf = (
  argv: { readonly files: string[] | undefined; readonly _: readonly (string | number)[] },
  command?: string,
): string[] => {
  const rest = argv._.map(String);
  return [...(argv.files ?? []), ...(rest[0] === command ? rest.slice(1) : rest)].map(showDash);
};
