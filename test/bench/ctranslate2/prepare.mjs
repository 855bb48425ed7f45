// CTranslate2 and the weights of a model of ours in its form; both are made once and kept in the cache folder. Its vmap.txt is written
// anew each time, since a model may get another shortlist.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { locateModel } from '../../../dist/models/store/locate.js';
import { cacheFolder, pythonWith, runPython } from '../python-environment.mjs';
import { vocabularyOf } from '../sentences.mjs';
import { shortlistIn, writeVmap } from '../shortlists.mjs';

const packages = ['-e', 'models/recipe[huggingface]', 'ctranslate2==4.8.5'];
const modules = ['ctranslate2', 'transformers', 'torch', 'onnx', 'sentencepiece', 'sacrebleu'];

/**
 * @returns a Python with CTranslate2, the folder of the converted model (float32; CTranslate2 makes int8 of it when it loads it), and
 *   whether it has a shortlist; undefined, after a message, where that cannot be had
 */
export const prepareCTranslate2 = async (model) => {
  const { name, folder, revision } = await locateModel(model);
  const python = pythonWith('ctranslate2', { modules, packages });
  const converted = join(cacheFolder, `${name}-${revision}-ctranslate2-2`);
  if (!python || !(existsSync(converted) || convert(python, folder, converted))) return undefined;
  const shortlist = shortlistIn(folder);
  if (shortlist) writeVmap(converted, shortlist, vocabularyOf(folder));
  return { python, converted, hasShortlist: Boolean(shortlist) };
};

const convert = (python, folder, converted) => {
  const huggingFace = `${converted}-huggingface`;
  const unfinished = `${converted}-unfinished`;
  const isDone =
    runPython(python, ['-m', 'fr2en_recipe', 'to_huggingface', folder, huggingFace]) &&
    runPython(python, [join(import.meta.dirname, 'convert.py'), huggingFace, unfinished]);
  rmSync(huggingFace, { recursive: true, force: true });
  if (isDone) renameSync(unfinished, converted);
  else console.log('skipped: the weights could not be converted.');
  return isDone;
};
