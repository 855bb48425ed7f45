import { AutoTokenizer, env } from '../transformers.js';
import { basename, dirname, join } from 'node:path';
import { createTokens, type Tokens } from './tokens.js';
import type { UnigramTokenizer } from './word-pieces.js';
import { corruptFile } from '../network/corrupt-file.js';

// transformers.js warns about every Marian tokenizer; its ids were compared with those of SentencePiece and are right
const knownWarning = 'is not yet supported by Hugging Face';

/**
 * Reads the tokenizer in a model folder, never from the network or a cache.
 *
 * @throws `ERR_MODEL_CORRUPT`
 */
export const loadTokens = async (folder: string, end: number): Promise<Tokens> => {
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
    return createTokens(tokenizer as UnigramTokenizer, end);
  } catch (cause) {
    throw corruptFile(join(folder, 'tokenizer.json'), cause);
  } finally {
    console.warn = warn;
  }
  /* eslint-enable no-console */
};
