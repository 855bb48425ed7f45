import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tinyModel, tinyModelPlain } from '../fixtures/models.js';
import { openModel } from '../../src/marian/open-model.js';
import { modelFiles } from '../../src/models/catalogue/files.js';
import { embeddedFolder } from '../../src/models/store/places.js';

const { decoder, encoder } = modelFiles('quantized');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The embedded model with another version of one file. */
const changed = async (file: string, change: (bytes: Buffer) => Uint8Array): Promise<string> => {
  await cp(embeddedFolder('compact'), folder, { recursive: true });
  await writeFile(join(folder, file), change(await readFile(join(folder, file))));
  return folder;
};

const isComputedByKernels = async (model: string, storage: 'quantized' | 'float32'): Promise<boolean> =>
  (await openModel(model, storage, 1)).decoders.refills;

test('the kernels compute the embedded model, ONNX Runtime all others', async () => {
  expect(await isComputedByKernels(embeddedFolder('compact'), 'quantized')).toBe(true);
  expect(await isComputedByKernels(tinyModel, 'quantized')).toBe(false);
  expect(await isComputedByKernels(tinyModelPlain, 'float32')).toBe(false);
});

test('a model in another storage of the recipe is left to ONNX Runtime', async () => {
  // without the operator of int8-rows, here under another name of the same length: ONNX Runtime, which is asked, does not know it
  const withoutOperator = await changed(decoder, (bytes) => {
    const renamed = Buffer.from(bytes);
    for (let at = renamed.indexOf('MatMulIntegerToFloat'); at >= 0; at = renamed.indexOf('MatMulIntegerToFloat')) renamed.write('X', at);
    return renamed;
  });
  await expect(openModel(withoutOperator, 'quantized', 1)).rejects.toMatchObject({
    code: 'ERR_MODEL_CORRUPT',
    cause: { message: expect.stringContaining('XatMulIntegerToFloat') as unknown },
  });
});

test.each([
  [decoder, 0.5],
  [decoder, 0.999],
  [encoder, 0.5],
])('a cut file is named: %s, %f of it', async (file, part) => {
  const cut = await changed(file, (bytes) => bytes.subarray(0, bytes.length * part));
  await expect(openModel(cut, 'quantized', 1)).rejects.toMatchObject({
    code: 'ERR_MODEL_CORRUPT',
    message: expect.stringContaining(join(folder, file)) as unknown,
  });
});

test('for a short text by the embedded model, ONNX Runtime is not even loaded', async () => {
  const program = `
    import { createRequire } from 'node:module';
    import { loadEngine } from './src/marian/engine.js';
    const isLoaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('onnxruntime-node'));
    const translated = async (folder, storage) => {
      const settings = { normalisation: 'compact', longestUnit: 80, lengthPenalty: 1, noRepeat: 0 };
      const engine = await loadEngine({ folder, storage, threads: 1, settings, shortlist: true });
      const course = { turn: async () => {}, isDropped: () => false };
      const [answer] = await engine.translate(['Le chat dort.'], { beams: 4, nBest: 1 }, course);
      return [answer.hypotheses[0].text !== '', isLoaded()];
    };
    const [compact, tiny] = process.argv.slice(1);
    console.log(JSON.stringify([await translated(compact, 'quantized'), await translated(tiny, 'float32')]));`;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const given = ['--import', './test/fixtures/typescript/register.mjs', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, [...given, embeddedFolder('compact'), tinyModel], { cwd: root });
  // the second model shows that it would have been seen
  expect(JSON.parse(stdout)).toEqual([
    [true, false],
    [true, true],
  ]);
});
