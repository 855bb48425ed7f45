import { inspect } from 'node:util';
import { validateWords } from '../../../alignment/words-option.js';
import { checkModelName, checkText, wrong } from '../../../arguments.js';
import { emits, validateEmit } from '../../../documents/outputs/emit.js';
import { archiveFormats } from '../../../documents/unread.js';
import { validateEncoding } from '../../../formats/encoding/option.js';
import { type FormatChoice, formatChoices } from '../../../formats/index.js';
import { suggestionsRange, validateSuggestions } from '../../../memory/suggestions-option.js';
import { beamsRange, validateBeams } from '../../../marian/options/beams.js';
import type { CallOptions } from '../../../options.js';
import {
  attributionStyles,
  punctuationStyles,
  quoteStyles,
  validateAttributions,
  validatePunctuation,
  validateQuotes,
} from '../../../reassembly/styles.js';
import { alternativesRange, validateAlternatives } from '../../../repair/alternatives-option.js';
import { Type } from '../../framework.js';
import { Problem } from '../../problems/problem.js';
import type { Validate } from './check-body.js';
import { glossaryOption, validateGlossary } from './glossary.js';

/** The numbers that the library takes for an option, both included. */
export const ranges = { beams: beamsRange, alternatives: alternativesRange, suggestions: suggestionsRange };

/** Formats of a text that stands in JSON; all others come as files. */
export const textFormats: readonly FormatChoice[] = formatChoices.filter((name) => name === 'auto' || !archiveFormats.has(name));

/** A schema for one of the values that the library has for an option. */
const oneOf = <Value extends string>(values: readonly Value[], description: string) =>
  Type.Unsafe<Value>({ type: 'string', enum: [...values], description });

const from = ({ least, most }: { readonly least: number; readonly most: number }, description: string) =>
  Type.Integer({ minimum: least, maximum: most, description });

/** What a call may settle. None has a default here: what is left out is as the server was started. */
export const callOptions = {
  model: Type.Optional(Type.String({ minLength: 1, description: 'One of the models of `/v1/server`.' })),
  quotes: Type.Optional(oneOf(quoteStyles, 'Quotation marks of the English: “ ” ‘ ’, those of the French, or " \'.')),
  punctuation: Type.Optional(oneOf(punctuationStyles, 'Commas and points beside a closing mark: as in the French, or before it.')),
  attributions: Type.Optional(oneOf(attributionStyles, 'Bylines, credits and the like: their labels in English, or left as they are.')),
  beams: Type.Optional(from(ranges.beams, 'Hypotheses kept in the search; 1 is fastest.')),
  alternatives: Type.Optional(from(ranges.alternatives, 'How much other English to give for each segment; at most `beams` - 1 are found.')),
  words: Type.Optional(Type.Boolean({ description: 'Whether to say which words belong together.' })),
  memory: Type.Optional(
    Type.Boolean({ description: 'False: nothing is looked up in the translation memory of the server, nor kept there.' }),
  ),
  suggestions: Type.Optional(from(ranges.suggestions, 'How many translations that people made of similar sentences to give for each.')),
  glossary: glossaryOption,
};

/** Of a text. */
export const formatOption = Type.Optional(oneOf(textFormats, 'What the text is; `text` if left out, `auto` goes by its beginning.'));
/** Of an answer. */
export const emitOption = Type.Optional(oneOf(emits, 'What to answer; `json` if left out, `same` is the format that came.'));
/** Of a file. */
export const fileOptions = {
  ...callOptions,
  format: Type.Optional(oneOf(formatChoices, 'What the file is; `auto`, if left out, goes by its name or its beginning.')),
  emit: Type.Optional(oneOf(emits, 'What to write; `same`, if left out, is the format that came.')),
  encoding: Type.Optional(Type.String({ description: 'Of text that is not UTF-8: `windows-1252` …, or `auto`.' })),
};

/**
 * The library's own validators, by option. They see a body before the schemas do, since those would take `null` for a text and `"4"` for a
 * number, and their messages say what is right.
 */
export const callValidators = {
  model: (model: unknown) => checkModelName('model', model),
  quotes: (quotes: string) => validateQuotes({ quotes }),
  punctuation: (punctuation: string) => validatePunctuation({ punctuation }),
  attributions: (attributions: string) => validateAttributions({ attributions }),
  beams: (beams: number) => validateBeams({ beams }),
  alternatives: (alternatives: number) => validateAlternatives({ alternatives }),
  words: (words: boolean) => validateWords({ words }),
  memory: (memory: unknown) => validateUse(memory),
  suggestions: (suggestions: number) => validateSuggestions({ suggestions }),
  glossary: validateGlossary,
} satisfies Readonly<Record<keyof typeof callOptions, Validate>>;

const validateUse = (memory: unknown): void => {
  if (typeof memory !== 'boolean') throw wrong('memory', memory, 'true or false', 'Use false to keep a text out of the memory.');
};

/** Those of a text. */
export const textValidators = {
  text: (text: unknown) => checkText('text', text),
  format: (format: FormatChoice) => validateTextFormat(format),
  ...callValidators,
};

/** Those of a file. */
export const fileValidators: Readonly<Record<keyof typeof fileOptions, Validate>> = {
  ...callValidators,
  format: (format) => validateFormatOf(format, formatChoices),
  emit: validateEmit,
  encoding: validateEncoding,
};

const validateTextFormat = (format: FormatChoice): void => {
  if (archiveFormats.has(format as never)) {
    throw new Problem(400, 'bad_request', `format: ${format} is no text. Send it as a file, to /v1/jobs.`);
  }
  validateFormatOf(format, textFormats);
};

const validateFormatOf = (format: FormatChoice, choices: readonly FormatChoice[]): void => {
  if (choices.includes(format)) return;
  throw new Problem(400, 'bad_request', `format: ${inspect(format)} is not a format. Use ${choices.join(', ')}.`);
};

/** What a request says of a call: whether to use the memory is all that it can say of that. */
export type CallWishes = Omit<CallOptions, 'memory' | 'glossary'> & { readonly memory?: boolean | undefined };

/** Of a request's options, those of the translator's call; its glossary may have to be looked up first. */
export const callOf = ({
  quotes,
  punctuation,
  attributions,
  beams,
  alternatives,
  words,
  memory,
  suggestions,
}: CallWishes): CallOptions => ({
  quotes,
  punctuation,
  attributions,
  beams,
  alternatives,
  words,
  memory: memory === false ? false : undefined,
  suggestions,
});
