import { MarianMTModel } from '../transformers.js';
import ort, { type InferenceSession } from 'onnxruntime-node';
import { join } from 'node:path';
import { Fr2enError } from '../../errors.js';
import type { Configuration, Place } from '../configuration.js';
import { corruptFile } from '../corrupt-file.js';
import { sessionOptions } from '../onnx/session.js';
import { withSearchHead } from './search-head.js';

/** A loaded model: two sessions and its configuration. */
export interface Network extends Pick<Configuration, 'shape' | 'padding'> {
  readonly encoder: InferenceSession;
  readonly decoder: InferenceSession;
  /** Whether the decoder has an `alignment` output. */
  readonly aligns: boolean;
  /** Names of the decoder's keys and values: of the tokens written so far, and of the sources. */
  readonly caches: { readonly own: readonly string[]; readonly sources: readonly string[] };
}

/** What transformers.js leaves without a type. */
interface Sessions {
  readonly session: InferenceSession;
  readonly decoder_merged_session: InferenceSession;
}

/**
 * Loads the model in a folder. The sessions are opened by path: onnxruntime-node 1.14 ignores the number of threads if the model is passed
 * as bytes, as transformers.js does.
 *
 * @throws `ERR_MODEL_CORRUPT`; `ERR_TEMPORARY` if the decoder cannot be copied to the folder for temporary files
 */
export const loadNetwork = async ({ folder, files, threads }: Place, configuration: Configuration): Promise<Network> => {
  const { config, generation, shape, padding } = configuration;
  const options = sessionOptions(threads);
  const encoder = await opened(join(folder, files.encoder), (path) => ort.InferenceSession.create(path, options));
  const caches = cachesOf(shape.layers);
  const decoder = await opened(join(folder, files.decoder), (path) =>
    withSearchHead(path, caches.own, (extended) => ort.InferenceSession.create(extended, options)),
  );
  const model = new MarianMTModel({ ...config, ...generation }, encoder, decoder, generation) as Sessions;
  const aligns = decoder.outputNames.includes('alignment');
  return { encoder: model.session, decoder: model.decoder_merged_session, aligns, caches, shape, padding };
};

const cachesOf = (layers: number): Network['caches'] => {
  const of = (side: string): string[] =>
    Array.from({ length: layers }, (_, layer) => ['key', 'value'].map((kind) => `${layer}.${side}.${kind}`)).flat();
  return { own: of('decoder'), sources: of('encoder') };
};

const opened = async (path: string, open: (path: string) => Promise<InferenceSession>): Promise<InferenceSession> => {
  try {
    return await open(path);
  } catch (cause) {
    throw cause instanceof Fr2enError ? cause : corruptFile(path, cause);
  }
};
