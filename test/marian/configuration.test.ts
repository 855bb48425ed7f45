import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from '../../src/marian/configuration.js';
import { modelFiles } from '../../src/models/catalogue/files.js';

const files = modelFiles('quantized');
const least = { d_model: 64, decoder_layers: 2, decoder_attention_heads: 4, vocab_size: 100, pad_token_id: 99, eos_token_id: 0 };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, content: unknown): Promise<void> =>
  writeFile(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));

test('what a configuration leaves out has its default; a model needs no second file', async () => {
  await write(files.config, least);
  expect(await readConfiguration(folder, files)).toEqual({
    shape: { layers: 2, heads: 4, headSize: 16, vocabulary: 100, positions: 512 },
    special: { start: 99, end: 0, never: new Set([99]) },
    padding: 99,
    config: least,
    generation: {},
  });
});

test('the second file goes before the first; of its bad words, those of one token are never chosen', async () => {
  await write(files.config, { ...least, decoder_vocab_size: 101, max_position_embeddings: 256, decoder_start_token_id: 5 });
  await write(files.generation, { decoder_start_token_id: 7, bad_words_ids: [[99], [8], [3, 4]] });
  const { shape, special } = await readConfiguration(folder, files);
  expect(shape).toMatchObject({ vocabulary: 101, positions: 256 });
  expect(special).toEqual({ start: 7, end: 0, never: new Set([99, 8]) });
});

test.each([
  ['is missing', undefined],
  ['is cut', '{"d_model": 6'],
  ['is no object', '7'],
])('a configuration that %s is named', async (_, content) => {
  if (content !== undefined) await write(files.config, content);
  await expect(readConfiguration(folder, files)).rejects.toMatchObject({
    code: 'ERR_MODEL_CORRUPT',
    message: expect.stringContaining(join(folder, files.config)) as unknown,
  });
});

test('so is a second file that cannot be read', async () => {
  await write(files.config, least);
  await write(files.generation, '[');
  await expect(readConfiguration(folder, files)).rejects.toMatchObject({ message: expect.stringContaining(files.generation) as unknown });
});
