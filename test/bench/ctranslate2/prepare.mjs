// CTranslate2 and the weights of a model of ours in its form; both are made once and kept in the cache folder.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { locateModel } from '../../../dist/models/store/locate.js';
import { cacheFolder, pythonWith, runPython } from '../python-environment.mjs';

const packages = ['-e', 'models/recipe[huggingface]', 'ctranslate2==4.8.5'];
const modules = ['ctranslate2', 'transformers', 'torch', 'onnx', 'sentencepiece', 'sacrebleu'];

/**
 * @returns a Python with CTranslate2, and the folder of the converted model (float32; CTranslate2 makes int8 of it when it loads it);
 *   undefined, after a message, where that cannot be had
 */
export const prepareCTranslate2 = async (model) => {
  const { name, folder, revision } = await locateModel(model);
  const python = pythonWith('ctranslate2', { modules, packages });
  const converted = join(cacheFolder, `${name}-${revision}-ctranslate2`);
  if (!python || existsSync(converted)) return python && { python, converted };
  const huggingFace = join(cacheFolder, `${name}-${revision}-huggingface`);
  const unfinished = `${converted}-unfinished`;
  const isDone =
    runPython(python, ['-m', 'fr2en_recipe', 'to_huggingface', folder, huggingFace]) &&
    runPython(python, [join(import.meta.dirname, 'convert.py'), huggingFace, unfinished]);
  rmSync(huggingFace, { recursive: true, force: true });
  if (isDone) {
    renameSync(unfinished, converted);
    return { python, converted };
  }
  console.log('skipped: the weights could not be converted.');
  return undefined;
};
