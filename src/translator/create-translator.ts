import { loadMarian, type Loading } from '../marian/load.js';
import { toSettings, type TranslatorOptions } from '../options.js';
import { translatorOf } from './pipeline.js';
import type { Translator } from './translator.js';

/**
 * Loads a model and makes a translator with it.
 *
 * @param when - when asked, a translator whose memory knows every sentence loads none; trouble with the model's files is told by the calls
 * @throws `Fr2enError`: `ERR_OPTION`, `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_TEMPORARY`, `ERR_WORKER`
 */
export const createTranslator = async (options: TranslatorOptions = {}, when?: Loading): Promise<Translator> => {
  const settings = toSettings(options);
  return translatorOf(await loadMarian(settings, when), settings);
};
