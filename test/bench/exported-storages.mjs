// The embedded model in every storage that the recipe can write.
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateModel } from '../../dist/models/store/locate.js';
import { cacheFolder, pythonWith, runPython } from './python-environment.mjs';

const modules = ['torch', 'onnx', 'sentencepiece'];
const packages = ['-e', 'models/recipe'];

/** What the recipe calls a storage, and what fr2en does; a folder each. */
const storages = { float32: 'float32', w8: 'quantized', int8: 'int8', 'int8-rows': 'quantized' };

/**
 * @param names - of the storages that are wanted
 * @returns { name, model: folder, storage } of each; undefined, after a message, where Python is missing
 */
export const exportedStorages = async (names = Object.keys(storages)) => {
  const located = await locateModel('compact');
  const models = names.map((name) => ({
    name,
    storage: storages[name],
    model: join(cacheFolder, `compact-${located.revision}-${name}`),
  }));
  const missing = models.filter(({ model }) => !existsSync(model));
  const python = missing.length > 0 && pythonWith('recipe', { modules, packages });
  if (missing.length > 0 && !python) return undefined;
  for (const { name, model } of missing) {
    const unfinished = `${model}-unfinished`;
    const isDone = runPython(python, ['-m', 'fr2en_recipe', 'export', located.folder, unfinished, '--storage', name]);
    if (!isDone) return undefined;
    writeFileSync(join(unfinished, 'fr2en.json'), JSON.stringify(located.settings));
    // fr2en has no name for it: it is "quantized" too, as its makers chose
    const onnx = join(unfinished, 'onnx');
    for (const file of readdirSync(onnx)) renameSync(join(onnx, file), join(onnx, file.replace('_w8', '_quantized')));
    renameSync(unfinished, model);
  }
  return models;
};
