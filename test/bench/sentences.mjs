// The text of a benchmark: the file in BENCH_TEXT, one sentence per line, or else sentences of our own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTokens } from '../../dist/marian/tokens/tokenizer.js';
import { normalise } from '../../dist/marian/tokens/normalise.js';
import { locateModel } from '../../dist/models/store/locate.js';
import { distinctSentences } from './articles.mjs';

const usualCount = 3000;

/** The lines of a file, in their order. */
export const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u);

/** All sentences there are. */
export const sentences = () => (process.env.BENCH_TEXT ? linesOf(process.env.BENCH_TEXT) : [...distinctSentences(usualCount)]);

/** What the text was, for the reader of a table. */
export const textName = process.env.BENCH_TEXT ? process.env.BENCH_TEXT.split('/').at(-1) : 'own sentences';

/**
 * The first `count` sentences as a model takes them: normalised, so that a decoder that does not know how gets the same, and none that is
 * longer than a unit may be, since ours leaves that to be split. Each with its ids, its pieces and its place among the lines.
 *
 * @param shortest - of its tokens, the end token included
 */
export const unitsFor = async (model, { count = Infinity, shortest = 2 } = {}) => {
  const { folder, settings } = await locateModel(model);
  const pieces = vocabularyOf(folder);
  const tokens = await loadTokens(folder, pieces.indexOf('</s>'));
  return sentences()
    .map((line, nth) => {
      const text = normalise(line, settings.normalisation);
      const { ids } = tokens.encode(text);
      return { nth, text, ids, pieces: ids.map((id) => pieces[id]) };
    })
    .filter(({ ids }) => ids.length >= shortest && ids.length <= settings.longestUnit + 1)
    .slice(0, count);
};

/** The pieces of a model, by id. */
export const vocabularyOf = (folder) =>
  JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')).model.vocab.map(([piece]) => piece);
