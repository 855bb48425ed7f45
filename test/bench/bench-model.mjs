// The model that BENCH_MODEL names: the embedded one, or one of random weights in another shape (shapes/make.py). A random model never ends
// by itself, so every answer of it has BENCH_LENGTH tokens, in all decoders.
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { locateModel } from '../../dist/models/store/locate.js';
import { cacheFolder, pythonWith, runPython } from './python-environment.mjs';
import { copyShortlist } from './shortlists.mjs';
import { unitsFor, vocabularyOf } from './sentences.mjs';
import { size } from './sizes.mjs';

const embedded = 'compact';
/** Pieces of each shape, the padding included. */
const shapes = { d512: 16_001, opus: 60_000 };

/**
 * @returns { name, model, length, pieces, units }: `model` is its name or folder, `length` the tokens of every answer or undefined;
 *   undefined, after a message, where it cannot be made
 */
export const benchModel = async (sentences) => {
  const name = process.env.BENCH_MODEL ?? embedded;
  if (name !== embedded && !shapes[name])
    throw new Error(`BENCH_MODEL=${name}: there are ${[embedded, ...Object.keys(shapes)].join(', ')}.`);
  const length = name === embedded ? undefined : size('BENCH_LENGTH', 32);
  const model = length ? await made(name, length) : name;
  if (!model) return undefined;
  // shorter ones would be cut before that length
  const units = await unitsFor(model, { count: size('BENCH_SENTENCES', length ? 200 : sentences), shortest: length ? length / 2 : 2 });
  return { name, model, length, pieces: vocabularyOf((await locateModel(model)).folder), units };
};

const made = async (name, length) => {
  const { folder: from, revision } = await locateModel(embedded);
  const folder = join(cacheFolder, `${name}-${length}-${revision}`);
  if (!existsSync(folder)) {
    const python = pythonWith('recipe', { modules: ['torch', 'onnx', 'sentencepiece'], packages: ['-e', 'models/recipe'] });
    const make = join(import.meta.dirname, 'shapes/make.py');
    const args = [make, name, `${folder}-unfinished`, from, '--length', String(length), '--pieces', String(shapes[name])];
    if (!python || !runPython(python, args)) return undefined;
    renameSync(`${folder}-unfinished`, folder);
  }
  copyShortlist(from, folder, shapes[name]);
  return folder;
};
