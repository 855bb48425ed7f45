import { MarianMTModel } from '../transformers.js';
import ort, { type InferenceSession } from 'onnxruntime-node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fr2enError } from '../../errors.js';
import { corruptFile } from './corrupt-file.js';
import type { Storage } from '../../models/catalogue/storage.js';
import { modelFiles } from '../../models/catalogue/files.js';
import type { SpecialTokens } from '../search/decoder.js';
import { withSearchHead } from './search-head.js';

/** The numbers in a model's configuration that decoding needs. */
export interface Shape {
  readonly layers: number;
  readonly heads: number;
  readonly headSize: number;
  readonly vocabulary: number;
  /** Number of positions the model can tell apart. */
  readonly positions: number;
}

/** A loaded model: two sessions and its configuration. */
export interface Network {
  readonly encoder: InferenceSession;
  readonly decoder: InferenceSession;
  readonly shape: Shape;
  readonly special: SpecialTokens;
  readonly padding: number;
  /** Whether the decoder has an `alignment` output. */
  readonly aligns: boolean;
  /** Names of the decoder's keys and values: of the tokens written so far, and of the sources. */
  readonly caches: { readonly own: readonly string[]; readonly sources: readonly string[] };
}

/** The fields used here of config.json and generation_config.json, as transformers.js reads them. */
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
 * Loads the model in a folder. The sessions are opened by path: onnxruntime-node 1.14 ignores the number of threads if the model is passed
 * as bytes, as transformers.js does.
 *
 * @param threads - ONNX threads inside one operation
 * @throws `ERR_MODEL_CORRUPT`; `ERR_TEMPORARY` if the decoder cannot be copied to the folder for temporary files
 */
export const loadNetwork = async (folder: string, storage: Storage, threads: number): Promise<Network> => {
  const files = modelFiles(storage);
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // converts int8 weights to float32 once, here, instead of at every step
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  };
  const [config, generation] = await Promise.all([json(join(folder, files.config)), json(join(folder, files.generation), {})]);
  const encoder = await opened(join(folder, files.encoder), (path) => ort.InferenceSession.create(path, options));
  const caches = cachesOf((config as Configuration).decoder_layers);
  const decoder = await opened(join(folder, files.decoder), (path) =>
    withSearchHead(path, caches.own, (extended) => ort.InferenceSession.create(extended, options)),
  );
  const model = new MarianMTModel({ ...config, ...generation }, encoder, decoder, generation);
  const aligns = decoder.outputNames.includes('alignment');
  return { encoder, decoder, aligns, caches, ...shapeOf(model.config as Configuration) };
};

const cachesOf = (layers: number): Network['caches'] => {
  const of = (side: string): string[] =>
    Array.from({ length: layers }, (_, layer) => ['key', 'value'].map((kind) => `${layer}.${side}.${kind}`)).flat();
  return { own: of('decoder'), sources: of('encoder') };
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

const opened = async (path: string, open: (path: string) => Promise<InferenceSession>): Promise<InferenceSession> => {
  try {
    return await open(path);
  } catch (cause) {
    throw cause instanceof Fr2enError ? cause : corruptFile(path, cause);
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
