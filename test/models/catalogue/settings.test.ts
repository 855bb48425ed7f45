import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsIn } from '../../../src/models/catalogue/settings.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, value: object): Promise<void> => writeFile(join(folder, file), JSON.stringify(value));
const safe = { normalisation: 'plain', longestUnit: 200, lengthPenalty: 1, noRepeat: 0 };

test('of a folder that says nothing, what is safe for any model is taken', async () => {
  expect(await settingsIn(folder)).toEqual(safe);
});

test('the makers have a say on length and repetition, not on the number of beams', async () => {
  await write('config.json', { length_penalty: 3, no_repeat_ngram_size: 2, max_position_embeddings: 512 });
  expect(await settingsIn(folder)).toEqual({ ...safe, lengthPenalty: 3, noRepeat: 2 });
  await write('generation_config.json', { num_beams: 6, length_penalty: 0.8, no_repeat_ngram_size: null });
  expect(await settingsIn(folder)).toEqual({ ...safe, lengthPenalty: 0.8 });
});

test('a model with few positions gets short units', async () => {
  await write('config.json', { max_position_embeddings: 128 });
  expect((await settingsIn(folder)).longestUnit).toBe(127);
});

test('the own file has the last word', async () => {
  await write('generation_config.json', { length_penalty: 0.8 });
  await write('fr2en.json', { lengthPenalty: 1.2, normalisation: 'compact' });
  expect(await settingsIn(folder)).toEqual({ ...safe, lengthPenalty: 1.2, normalisation: 'compact' });
});

test.each([{ normalisation: 'loud' }, { longestUnit: 0 }, { longestUnit: 1.5 }, { lengthPenalty: '1' }, { noRepeat: -1 }])(
  '%j is refused by name',
  async (wrong) => {
    await write('fr2en.json', wrong);
    await expect(settingsIn(folder)).rejects.toMatchObject({
      code: 'ERR_MODEL_CORRUPT',
      message: expect.stringContaining(Object.keys(wrong)[0]!) as string,
    });
  },
);
