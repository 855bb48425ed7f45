import type { Storage } from './storage.js';

/** The files of a model in the layout of Xenova/opus-mt-*, as paths inside its folder. */
export interface ModelFiles {
  readonly config: string;
  readonly generation: string;
  readonly tokenizer: string;
  readonly tokenizerConfig: string;
  readonly encoder: string;
  readonly decoder: string;
}

const suffixes: Readonly<Record<Storage, string>> = { quantized: '_quantized', int8: '_int8', float32: '' };

/** Where a model keeps its shortlist, if it has one: which target pieces are worth scoring for a sentence. */
export const shortlistFile = 'shortlist.bin.gz';

/** Where a model keeps its files for a storage. */
export const modelFiles = (storage: Storage): ModelFiles => ({
  config: 'config.json',
  generation: 'generation_config.json',
  tokenizer: 'tokenizer.json',
  tokenizerConfig: 'tokenizer_config.json',
  encoder: `onnx/encoder_model${suffixes[storage]}.onnx`,
  decoder: `onnx/decoder_model_merged${suffixes[storage]}.onnx`,
});

/** The files that are used if a model has them: one from its makers, two for fr2en (see settings.ts and marian/shortlist/). */
export const optionalFiles: readonly string[] = ['generation_config.json', 'fr2en.json', shortlistFile];

/** The files that a model needs to run in a storage. */
export const neededFiles = (storage: Storage): string[] => {
  const { config, tokenizer, tokenizerConfig, encoder, decoder } = modelFiles(storage);
  return [config, tokenizer, tokenizerConfig, encoder, decoder];
};

/** The files on which a model's English depends, but for what becomes its settings; the last is one that most models lack. */
export const decidingFiles = (storage: Storage): string[] => [...neededFiles(storage), shortlistFile];
