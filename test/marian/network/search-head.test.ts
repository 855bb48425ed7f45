import ort from 'onnxruntime-node';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tinyModel } from '../../fixtures/models.js';
import { headNames, withSearchHead } from '../../../src/marian/network/search-head.js';

const decoder = join(tinyModel, 'onnx/decoder_model_merged.onnx');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-test-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('a decoder with the head has its own inputs and outputs and those of the head; its file stays as it was', async () => {
  const { size } = await stat(decoder);
  const plain = await ort.InferenceSession.create(decoder);
  const extended = await withSearchHead(decoder, ['0.decoder.key'], (path) => ort.InferenceSession.create(path));
  expect(extended.inputNames).toEqual([...plain.inputNames, headNames.best, headNames.asked]);
  expect(extended.outputNames).toEqual([
    ...plain.outputNames,
    headNames.bestTokens,
    headNames.bestScores,
    headNames.askedScores,
    headNames.added('0.decoder.key'),
  ]);
  expect((await stat(decoder)).size).toBe(size);
});

test('nothing is left on the disk, also where the opening fails', async () => {
  await withSearchHead(decoder, [], async (path) => expect((await stat(path)).size).toBeGreaterThan((await stat(decoder)).size));
  await expect(withSearchHead(decoder, [], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

test('where nothing can be written, the error says where, and what to do', async () => {
  vi.stubEnv('TMPDIR', join(folder, 'missing'));
  await expect(withSearchHead(decoder, [], (path) => Promise.resolve(path))).rejects.toMatchObject({
    code: 'ERR_TEMPORARY',
    message: expect.stringMatching(/missing.*TMPDIR/u) as unknown,
  });
});
