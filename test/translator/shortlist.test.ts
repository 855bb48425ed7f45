import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../fixtures/typescript/children.js';
import { embeddedFolder } from '../../src/models/store/places.js';
import type { TranslatorOptions } from '../../src/options.js';
import type { Translation } from '../../src/translation.js';
import { createTranslator } from '../../src/translator/create-translator.js';
import { playedMemory } from '../fixtures/played-memory.js';
import { shortlistBytes, shortlistNumbers } from '../fixtures/shortlists.js';

// what the embedded model writes is no matter here: only whether it is the same

/** The embedded model with a shortlist of nothing: besides the end token, a sentence may only have pieces of its own French. */
let bare: string;
beforeAll(async () => {
  bare = await mkdtemp(join(tmpdir(), 'fr2en-shortlist-'));
  await cp(embeddedFolder('compact'), bare, { recursive: true });
  await writeFile(join(bare, 'fr2en.json'), JSON.stringify({ normalisation: 'compact', longestUnit: 80 }));
  const end = 0;
  const nothing = shortlistNumbers(16_001, [end], Array<number[]>(16_001).fill([]));
  await writeFile(join(bare, 'shortlist.bin.gz'), shortlistBytes(nothing));
});
afterAll(() => rm(bare, { recursive: true }));

const translated = async (french: string, options: TranslatorOptions): Promise<Translation> => {
  const translator = await createTranslator({ workers: 1, ...options });
  try {
    return await translator.translate(french);
  } finally {
    await translator.dispose();
  }
};

test.each([1, 4])(
  'with the list the search looks at its pieces, without it at all (%i beams)',
  async (beams) => {
    const english = async (options: TranslatorOptions): Promise<string> =>
      (await translated('La pluie tombe sur les maisons.', { beams, ...options })).text;
    const whole = await english({ model: 'compact', shortlist: false });
    expect(await english({ model: bare, shortlist: false })).toBe(whole);
    expect(await english({ model: bare })).not.toBe(whole);
  },
  60_000,
);

test('the shortlist of the embedded model is a choice: an article has other English without it', async () => {
  const french = await readFile(new URL('../../samples/politique.fr.txt', import.meta.url), 'utf8');
  const [listed, whole] = [await translated(french, { beams: 1 }), await translated(french, { beams: 1, shortlist: false })];
  expect(whole.segments.map(({ source }) => source)).toEqual(listed.segments.map(({ source }) => source));
  expect(whole.text).not.toBe(listed.text);
}, 60_000);

test('a memory keeps the two apart', async () => {
  const memory = playedMemory();
  const ask = async (shortlist: boolean): Promise<readonly [english: string, origin: string]> => {
    const { text, segments } = await translated('La pluie tombe.', { model: bare, memory, beams: 1, shortlist });
    return [text, segments[0]!.origin];
  };
  const [listed, whole] = [await ask(true), await ask(false)];
  expect([listed[1], whole[1]]).toEqual(['model', 'model']);
  expect(whole[0]).not.toBe(listed[0]);
  expect(await ask(true)).toEqual([listed[0], 'memory']);
  expect(await ask(false)).toEqual([whole[0], 'memory']);
}, 60_000);
