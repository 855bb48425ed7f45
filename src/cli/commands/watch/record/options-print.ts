import { createHash } from 'node:crypto';
import { defaultModel } from '../../../../models/catalogue/catalogue.js';
import type { TranslatorOptions } from '../../../../options.js';
import { besidesEnglish } from '../../../files/resume/making.js';
import type { WatchArguments } from '../../../arguments/arguments.js';

/**
 * A short sign for what English is made with: another one means that it is made again. A new release of fr2en, or a model that was pulled
 * again, does not count.
 *
 * @param translator - with the model in use, which the environment may have named, and the terms of the glossaries
 */
export const optionsPrint = (
  translator: TranslatorOptions,
  { fromFormat, encoding, emit }: Pick<WatchArguments, 'fromFormat' | 'encoding' | 'emit'>,
): string => {
  const options = { ...translator, model: translator.model ?? defaultModel, glossary: [...(translator.glossary ?? [])] };
  const counts = Object.entries(options).filter(([name, value]) => value !== undefined && !besidesEnglish.has(name));
  const all = JSON.stringify([...counts, ['fromFormat', fromFormat], ['encoding', encoding ?? 'auto'], ['emit', emit]].sort());
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
};
