import { modelFiles } from '../models/catalogue/files.js';
import type { Storage } from '../models/catalogue/storage.js';
import { readConfiguration, type Configuration } from './configuration.js';
import type { Decoders } from './decode-rows.js';
import { kernelDecoders } from './transformer/decoders.js';
import { loadParts } from './transformer/parts.js';

/** A model in this process. */
export interface OpenModel extends Pick<Configuration, 'shape' | 'special'> {
  readonly decoders: Decoders;
  /** Whether its answers have an alignment. */
  readonly aligns: boolean;
}

/**
 * Opens the model in a folder: with our own kernels if they know its storage, else with ONNX Runtime, which is not even loaded before.
 *
 * @param threads - inside one operation
 * @throws `ERR_MODEL_CORRUPT`, `ERR_TEMPORARY`
 */
export const openModel = async (folder: string, storage: Storage, threads: number): Promise<OpenModel> => {
  const place = { folder, files: modelFiles(storage), threads };
  const configuration = await readConfiguration(folder, place.files);
  const { shape, special } = configuration;
  const parts = storage === 'quantized' ? await loadParts(place, configuration) : undefined;
  if (parts) return { shape, special, decoders: kernelDecoders(parts), aligns: true };
  const [{ loadNetwork }, { onnxDecoders }] = await Promise.all([import('./network/network.js'), import('./network/decoders.js')]);
  const network = await loadNetwork(place, configuration);
  return { shape, special, decoders: onnxDecoders(network), aligns: network.aligns };
};
