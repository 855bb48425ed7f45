import { createHash } from 'node:crypto';
import type { WatchArguments } from '../../../arguments/arguments.js';

/**
 * A short sign for the options that English is made with: another one means that it is made again. How fast, with how many processes or by
 * which release of fr2en it is made does not count.
 *
 * @param model - the one in use, which the environment may have named
 */
export const optionsPrint = (
  { translator, fromFormat, encoding, emit }: Pick<WatchArguments, 'translator' | 'fromFormat' | 'encoding' | 'emit'>,
  model: string | undefined,
): string => {
  const { storage, quotes, punctuation, attributions, beams } = translator;
  const counts = { model, storage, quotes, punctuation, attributions, beams, fromFormat, encoding, emit };
  return createHash('sha256').update(JSON.stringify(counts)).digest('hex').slice(0, 16);
};
