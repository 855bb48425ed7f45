import { AutoTokenizer, env } from '@xenova/transformers';
import { basename, dirname } from 'node:path';
import { createTokens, type Tokens } from '../tokens.js';
import type { UnigramTokenizer } from '../word-pieces.js';

// what transformers.js says of every Marian tokenizer; its ids were compared with SentencePiece and are right
const knownWarning = 'is not yet supported by Hugging Face';

/** Reads the tokenizer of a model folder; never from the network, never from a cache. */
export const loadTokens = async (folder: string, end: number): Promise<Tokens> => {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = dirname(folder);
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes(knownWarning)) warn(...words);
  };
  try {
    const tokenizer: unknown = await AutoTokenizer.from_pretrained(basename(folder), { local_files_only: true });
    return createTokens(tokenizer as UnigramTokenizer, end);
  } finally {
    console.warn = warn;
  }
};
