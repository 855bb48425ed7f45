import { toCallSettings } from '../options.js';
import { checkProse } from '../segmentation/check-prose.js';
import type { Prose } from '../segmentation/types.js';
import type { TranslateOptions, Translation } from '../translation.js';
import { createTranslator } from './create-translator.js';
import type { Translator } from './translator.js';

/**
 * Translates a text with the embedded model. The first call makes a translator that all later calls share; it ends with the process and
 * does not keep it alive. To choose another model, or when its processes end, use `createTranslator`.
 *
 * @throws the same errors as `createTranslator` and `Translator.translate`
 */
export const translate = async (french: string | Prose, options: TranslateOptions = {}): Promise<Translation> => {
  checkProse('french', french);
  toCallSettings(options);
  shared ??= createTranslator();
  const mine = shared;
  try {
    return await (await mine).translate(french, options);
  } catch (error) {
    // a translator that could not be made is not kept: the next call may succeed
    mine.catch(() => (shared = shared === mine ? undefined : shared));
    throw error;
  }
};

let shared: Promise<Translator> | undefined;
