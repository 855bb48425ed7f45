import { constants } from 'node:fs';
import { access, appendFile, copyFile } from 'node:fs/promises';
import { fragmentBytes, type Fragment } from '../onnx/onnx-fragment.js';
import { openWritten } from '../onnx/session.js';

/** Names of the head's inputs and outputs. */
export const headNames = {
  best: 'fr2en.best',
  asked: 'fr2en.asked',
  bestTokens: 'fr2en.best_tokens',
  bestScores: 'fr2en.best_scores',
  askedScores: 'fr2en.asked_scores',
  /** What a step added to a cache. */
  added: (cache: string): string => `fr2en.added.${cache}`,
};

/**
 * What a search needs from a decoder, as part of its graph: only the best few logits and the one that is asked for, as log-probabilities,
 * and only the new place of each cache. Everything that leaves a session is copied into newly allocated memory; with the logits of 64
 * sentences × 4 beams (16 MB a step) and whole caches, copying and collecting took longer than the model.
 *
 * @param caches - names of those that grow by a place at each step
 */
const searchHead = (caches: readonly string[]): Fragment => ({
  nodes: [
    { operation: 'LogSoftmax', inputs: ['logits'], outputs: ['fr2en.scores'], attributes: { axis: -1 } },
    { operation: 'TopK', inputs: ['fr2en.scores', headNames.best], outputs: [headNames.bestScores, headNames.bestTokens] },
    {
      operation: 'GatherElements',
      inputs: ['fr2en.scores', headNames.asked],
      outputs: [headNames.askedScores],
      attributes: { axis: 2 },
    },
    ...caches.map((cache) => ({
      operation: 'Slice',
      inputs: [`present.${cache}`, 'fr2en.last', 'fr2en.end', 'fr2en.places'],
      outputs: [headNames.added(cache)],
    })),
  ],
  constants: { 'fr2en.last': [-1n], 'fr2en.end': [2n ** 63n - 1n], 'fr2en.places': [2n] },
  inputs: [
    { name: headNames.best, kind: 'int64' },
    { name: headNames.asked, kind: 'int64' },
  ],
  outputs: [
    { name: headNames.bestTokens, kind: 'int64' },
    { name: headNames.bestScores, kind: 'float32' },
    { name: headNames.askedScores, kind: 'float32' },
    ...caches.map((cache) => ({ name: headNames.added(cache), kind: 'float32' }) as const),
  ],
});

/**
 * Opens a decoder with the search head added, in a copy.
 *
 * @throws `ERR_TEMPORARY` if the copy cannot be written
 */
export const withSearchHead = async <Session>(
  decoder: string,
  caches: readonly string[],
  open: (path: string) => Promise<Session>,
): Promise<Session> => {
  await access(decoder, constants.R_OK);
  const write = async (copy: string): Promise<void> => {
    await copyFile(decoder, copy);
    await appendFile(copy, fragmentBytes(searchHead(caches)));
  };
  return openWritten(write, open);
};
