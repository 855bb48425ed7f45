// The Marian program, by its Python package, and the weights of the embedded model in its form.
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { locateModel } from '../../../dist/models/store/locate.js';
import { cacheFolder, pythonWith, runPython } from '../python-environment.mjs';
import { startProgram } from '../python-program.mjs';
import { vocabularyOf } from '../sentences.mjs';
import { shortlistIn, writeLexicon } from '../shortlists.mjs';

/** Its converter; it chooses the kind of 8-bit matrices by the processor. */
const convert = 'import sys, _pymarian; sys.exit(_pymarian.main(["convert", *sys.argv[1:]]))';

/**
 * @returns a Python with Marian, one for BLEU, the folder of the converted model, and whether it has a shortlist; undefined, after a
 *   message, where that cannot be had
 */
export const prepareMarian = async (model) => {
  const { name, folder, revision } = await locateModel(model);
  const python = pythonWith('marian', { modules: ['pymarian'], packages: ['pymarian==1.12.42'] });
  const recipe = pythonWith('recipe', { modules: ['torch', 'onnx', 'sentencepiece', 'sacrebleu'], packages: ['-e', 'models/recipe'] });
  const converted = join(cacheFolder, `${name}-${revision}-marian`);
  if (!python || !recipe) return undefined;
  if (!existsSync(converted)) {
    const unfinished = `${converted}-unfinished`;
    const isDone =
      runPython(recipe, [join(import.meta.dirname, 'convert.py'), folder, unfinished]) &&
      runPython(python, ['-c', convert, '-f', `${unfinished}/model.npz`, '-t', `${unfinished}/int8.bin`, '--gemm-type', 'intgemm8']);
    if (!isDone) return undefined;
    renameSync(unfinished, converted);
  }
  const shortlist = shortlistIn(folder);
  if (shortlist) writeLexicon(converted, shortlist, vocabularyOf(folder));
  return { python, recipe, converted, hasShortlist: Boolean(shortlist) };
};

/**
 * Marian with each size of batch, for a comparison in rounds. It sorts all sentences by length, as the others do, and gives a thread a
 * batch.
 *
 * @param file - of the weights: model.npz or int8.bin
 * @param listed - whether it has the shortlist
 */
export const marianWays = ({ python, converted }, { file, listed = false }, { units, beams, threads, batches }) =>
  batches.map((batch) => ({
    share: `${threads} × 1`,
    batch: `${batch} sentences`,
    start: () => {
      const at = (name) => join(converted, name);
      const options = [
        ['models', at(file)],
        ['vocabs', at('vocabulary.yml'), at('vocabulary.yml')],
        ['beam-size', beams],
        ['normalize', 1],
        ['cpu-threads', threads],
        ['mini-batch', batch],
        ['maxi-batch', units.length],
        ['maxi-batch-sort', 'src'],
        ['quiet'],
        // nothing but the list: no first ones of the vocabulary, all that the list has, however rare
        ...(listed ? [['shortlist', at('lexicon.txt'), 1, 100_000, 0]] : []),
      ];
      const { ask, stop } = startProgram(python, join(import.meta.dirname, 'translate.py'), {
        options: options.map(([name, ...values]) => [`--${name}`, ...values].join(' ')).join(' '),
        sentences: units.map(({ pieces }) => pieces),
      });
      const run = async (count) => {
        const answer = await ask({ count });
        return { ...answer, tokens: answer.outputs.reduce((sum, pieces) => sum + pieces.length + 1, 0) };
      };
      return { run, stop };
    },
  }));
