import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { corruptFile } from '../corrupt-file.js';
import { createTokens, type Tokens } from './tokens.js';
import { unigramTokenizer } from './unigram.js';
import type { UnigramTokenizer } from './word-pieces.js';

/**
 * Reads the tokenizer in a model folder, never from the network or a cache.
 *
 * @throws `ERR_MODEL_CORRUPT`
 */
export const loadTokens = async (folder: string, end: number): Promise<Tokens> => {
  try {
    const [settings] = await Promise.all(['tokenizer.json', 'tokenizer_config.json'].map((file) => readJson(join(folder, file))));
    return createTokens(unigramTokenizer(settings) ?? (await anyTokenizer(folder)), end);
  } catch (cause) {
    throw corruptFile(join(folder, 'tokenizer.json'), cause);
  }
};

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

// transformers.js warns about every Marian tokenizer; its ids were compared with those of SentencePiece and are right
const knownWarning = 'is not yet supported by Hugging Face';

/** A tokenizer of another form, by transformers.js. */
const anyTokenizer = async (folder: string): Promise<UnigramTokenizer> => {
  const { AutoTokenizer, env } = await import('../transformers.js');
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = dirname(folder);
  /* eslint-disable no-console -- the library warns there, and standard error belongs to the command */
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes(knownWarning)) warn(...words);
  };
  try {
    const tokenizer: unknown = await AutoTokenizer.from_pretrained(basename(folder), { local_files_only: true });
    return tokenizer as UnigramTokenizer;
  } finally {
    console.warn = warn;
  }
  /* eslint-enable no-console */
};
