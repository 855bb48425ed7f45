import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFiles } from '../models/catalogue/files.js';
import { corruptFile } from './corrupt-file.js';
import type { SpecialTokens } from './search/decoder.js';

/** Where a model is, and the threads inside one of its operations. */
export interface Place {
  readonly folder: string;
  readonly files: ModelFiles;
  readonly threads: number;
}

/** The numbers in a model's configuration that decoding needs. */
export interface Shape {
  readonly layers: number;
  readonly heads: number;
  readonly headSize: number;
  readonly vocabulary: number;
  /** Number of positions the model can tell apart. */
  readonly positions: number;
}

/** What config.json and generation_config.json say. */
export interface Configuration {
  readonly shape: Shape;
  readonly special: SpecialTokens;
  readonly padding: number;
  /** Both files as they are. */
  readonly config: object;
  readonly generation: object;
}

/** The fields used here of config.json and generation_config.json, as transformers.js reads them. */
interface Fields {
  readonly d_model: number;
  readonly decoder_layers: number;
  readonly decoder_attention_heads: number;
  readonly vocab_size: number;
  readonly decoder_vocab_size?: number;
  readonly max_position_embeddings?: number;
  readonly pad_token_id: number;
  readonly eos_token_id: number;
  readonly decoder_start_token_id?: number;
  readonly bad_words_ids?: readonly (readonly number[])[] | null;
}

/**
 * Reads a model's configuration.
 *
 * @throws `ERR_MODEL_CORRUPT`
 */
export const readConfiguration = async (folder: string, files: ModelFiles): Promise<Configuration> => {
  const [config, generation] = await Promise.all([json(join(folder, files.config)), json(join(folder, files.generation), {})]);
  return { config, generation, ...fieldsOf({ ...config, ...generation } as Fields) };
};

const fieldsOf = (config: Fields): Pick<Configuration, 'shape' | 'special' | 'padding'> => ({
  shape: {
    layers: config.decoder_layers,
    heads: config.decoder_attention_heads,
    headSize: config.d_model / config.decoder_attention_heads,
    vocabulary: config.decoder_vocab_size ?? config.vocab_size,
    positions: config.max_position_embeddings ?? 512,
  },
  special: {
    start: config.decoder_start_token_id ?? config.pad_token_id,
    end: config.eos_token_id,
    never: new Set([config.pad_token_id, ...(config.bad_words_ids ?? []).filter((ids) => ids.length === 1).flat()]),
  },
  padding: config.pad_token_id,
});

const json = async (path: string, missing?: object): Promise<object> => {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value === 'object' && value !== null) return value;
    throw new TypeError('not an object');
  } catch (cause) {
    if (missing && (cause as NodeJS.ErrnoException).code === 'ENOENT') return missing;
    throw corruptFile(path, cause);
  }
};
