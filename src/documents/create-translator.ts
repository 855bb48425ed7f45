import { checkOptions, wrong } from '../arguments.js';
import { type FormatChoice, validateFormat } from '../formats/index.js';
import { validateEncoding } from '../formats/encoding/option.js';
import type { TranslatorOptions } from '../options.js';
import type { TranslateOptions } from '../translation.js';
import { createTranslator as createTextTranslator } from '../translator/create-translator.js';
import type { Translator } from '../translator/translator.js';
import { defaultEmit, type Emit, validateEmit } from './outputs/emit.js';
import { readDocument } from './read.js';
import { translateWhole } from './translate.js';

/** Options of `translateDocument`. */
export interface TranslateDocumentOptions extends TranslateOptions {
  /** @defaultValue `'auto'`: by the file's first kilobyte */
  readonly format?: FormatChoice | undefined;
  /** What to write. @defaultValue `'same'`, the format that came in */
  readonly emit?: Emit | undefined;
  /** Of plain text that is not UTF-8. @defaultValue `'utf-8'`; formats that say their own encoding use that */
  readonly encoding?: string | undefined;
}

/** A translator that also takes whole files. */
export interface DocumentTranslator extends Translator {
  /**
   * Translates a file: everything that is not prose comes out as it went in.
   *
   * @returns the bytes of the English file, in UTF-8 if it is text
   * @throws the same errors as `translate`; `ERR_INPUT`, `ERR_INPUT_ENCODING`: the file cannot be read
   */
  translateDocument(bytes: Uint8Array, options?: TranslateDocumentOptions): Promise<Uint8Array>;
}

/**
 * Loads a model and makes a translator with it.
 *
 * @throws `Fr2enError`: `ERR_OPTION`, `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_TEMPORARY`, `ERR_WORKER`
 */
export const createTranslator = async (options: TranslatorOptions = {}): Promise<DocumentTranslator> =>
  withDocuments(await createTextTranslator(options));

/** The same translator, for whole files too. */
export const withDocuments = (translator: Translator): DocumentTranslator => ({
  ...translator,
  translateDocument: (bytes, call = {}) => translateBytes(translator, bytes, call),
});

const translateBytes = async (translator: Translator, bytes: Uint8Array, options: TranslateDocumentOptions): Promise<Uint8Array> => {
  if (!(bytes instanceof Uint8Array)) throw wrong('bytes', bytes, 'the bytes of a file', "Pass e.g. await readFile('a.html').");
  if (typeof options !== 'object' || (options as unknown) === null) checkOptions(options, { format: 'any' });
  const { format = 'auto', emit = defaultEmit, encoding, ...call } = options;
  validateFormat(format);
  validateEmit(emit);
  if (encoding !== undefined) validateEncoding(encoding);
  const reading = { format, extension: '', ...(encoding !== undefined && { encoding }) };
  const source = { label: '-', ...(await readDocument(bytes, reading)) };
  return translateWhole(source, translator, { ...call, emit });
};
