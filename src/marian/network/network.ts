import { MarianMTModel } from '@xenova/transformers';
import ort, { type InferenceSession } from 'onnxruntime-node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corruptFile } from './corrupt-file.js';
import type { Storage } from '../../models/storage.js';
import { modelFiles } from '../../models/files.js';
import type { SpecialTokens } from '../search/decoder.js';

/** The numbers of a model's configuration that its decoding needs. */
export interface Shape {
  readonly layers: number;
  readonly heads: number;
  readonly headSize: number;
  readonly vocabulary: number;
  /** How many places the model can tell apart. */
  readonly positions: number;
}

/** A loaded model: two sessions and what its configuration says. */
export interface Network {
  readonly encoder: InferenceSession;
  readonly decoder: InferenceSession;
  readonly shape: Shape;
  readonly special: SpecialTokens;
  readonly padding: number;
  /** Whether the decoder has an output `alignment`. */
  readonly aligns: boolean;
}

/** What transformers.js reads of config.json and generation_config.json, as far as it is used here. */
interface Configuration {
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
 * Loads the model of a folder. The sessions are opened by path: onnxruntime-node 1.14 ignores the number of threads for a model that is
 * handed over as bytes, as transformers.js does it.
 *
 * @param threads - ONNX threads inside one operation
 * @throws `ERR_MODEL_CORRUPT`
 */
export const loadNetwork = async (folder: string, storage: Storage, threads: number): Promise<Network> => {
  const files = modelFiles(storage);
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // int8 weights are turned into float32 here, once; without it they would be at every step
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  };
  const encoder = await opened(join(folder, files.encoder), options);
  const decoder = await opened(join(folder, files.decoder), options);
  const [config, generation] = await Promise.all([json(join(folder, files.config)), json(join(folder, files.generation), {})]);
  const model = new MarianMTModel({ ...config, ...generation }, encoder, decoder, generation);
  return { encoder, decoder, aligns: decoder.outputNames.includes('alignment'), ...shapeOf(model.config as Configuration) };
};

const shapeOf = (config: Configuration): Pick<Network, 'shape' | 'special' | 'padding'> => ({
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

const opened = async (path: string, options: InferenceSession.SessionOptions): Promise<InferenceSession> => {
  try {
    return await ort.InferenceSession.create(path, options);
  } catch (cause) {
    throw corruptFile(path, cause);
  }
};

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
