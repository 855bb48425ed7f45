import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Fr2enError, systemTrouble } from '../../errors.js';
import { type ModelSettings, unknownModelSettings } from './catalogue.js';

/** The file in a model's folder that says what the catalogue says about listed models; every field is optional. */
export const settingsFile = 'fr2en.json';

/**
 * The settings of a model that is not in the catalogue: from its `fr2en.json`, else from its makers' `generation_config.json` (length
 * penalty and repeated words; its `num_beams` gives way to the user's `--beams`), else values that are safe for any Marian model.
 *
 * @throws `ERR_MODEL_CORRUPT`: `fr2en.json` is not JSON, or has an invalid value
 */
export const settingsIn = async (folder: string): Promise<ModelSettings> => {
  const own = await objectIn(join(folder, settingsFile));
  // faults in the model's own files are reported when it is loaded
  const [generation, config] = await Promise.all(
    ['generation_config.json', 'config.json'].map((file) => objectIn(join(folder, file)).catch(() => undefined)),
  );
  const positions = config?.['max_position_embeddings'];
  const settings: Record<string, unknown> = {
    ...unknownModelSettings,
    ...(isCount(positions) && { longestUnit: Math.min(unknownModelSettings.longestUnit, positions - 1) }),
    // older models keep in config.json what newer ones have in generation_config.json
    ...ofGeneration(generation ?? config ?? {}),
    ...own,
  };
  return checked(settings, join(folder, settingsFile));
};

const ofGeneration = ({ length_penalty: penalty, no_repeat_ngram_size: noRepeat }: Record<string, unknown>): Partial<ModelSettings> => ({
  ...(isPenalty(penalty) && { lengthPenalty: penalty }),
  ...(isCount(noRepeat) && { noRepeat }),
});

const checked = (settings: Record<string, unknown>, path: string): ModelSettings => {
  const { normalisation, longestUnit, lengthPenalty, noRepeat } = settings;
  const refuse = (name: string, what: string): never => {
    throw new Fr2enError(
      'ERR_MODEL_CORRUPT',
      `${path}: ${name} is ${inspect(settings[name])}; it must be ${what}. Correct it, or delete the file.`,
    );
  };
  if (normalisation !== 'compact' && normalisation !== 'plain') return refuse('normalisation', 'compact or plain');
  if (!isCount(longestUnit) || longestUnit === 0) return refuse('longestUnit', 'a whole number of tokens, 1 or more');
  if (!isPenalty(lengthPenalty)) return refuse('lengthPenalty', 'a number');
  if (!isCount(noRepeat)) return refuse('noRepeat', 'a whole number, 0 or more');
  return { normalisation, longestUnit, lengthPenalty, noRepeat };
};

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isPenalty = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const objectIn = async (path: string): Promise<Record<string, unknown> | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    throw new TypeError('not an object');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Fr2enError(
      'ERR_MODEL_CORRUPT',
      `${path}: ${systemTrouble(cause)?.what ?? 'not valid JSON'}. Correct it, or delete it to use the default settings.`,
      { cause },
    );
  }
};
