import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readShortlist } from '../../../src/marian/shortlist/read-shortlist.js';
import type { Shortlist } from '../../../src/marian/shortlist/shortlist.js';
import { loadTokens } from '../../../src/marian/tokens/tokenizer.js';
import type { Tokens } from '../../../src/marian/tokens/tokens.js';
import { shortlistFile } from '../../../src/models/catalogue/files.js';
import { embeddedFolder } from '../../../src/models/store/places.js';

const folder = embeddedFolder('compact');
let shortlist: Shortlist;
let tokens: Tokens;
beforeAll(async () => {
  shortlist = (await readShortlist(join(folder, shortlistFile)))!;
  tokens = await loadTokens(folder, 0);
});

const idsFor = (french: string): Int32Array => shortlist.idsFor(tokens.encode(french).ids);

test('it is made for the pieces of the model', () => {
  expect(shortlist.pieces).toBe(16_001);
});

test('likely English is in it, and any mark and digit; a fraction of all pieces is', () => {
  const found = idsFor('Le chat dort dans la maison.');
  expect([...found]).toEqual(expect.arrayContaining([...tokens.encode('The cat sleeps in the house: "0123456789", (yes)?').ids]));
  expect(found.length).toBeLessThan(2000);
});

test('a name that is in no text can be copied', () => {
  const { ids } = tokens.encode('Xqwzblig');
  expect([...idsFor('Xqwzblig dort.')]).toEqual(expect.arrayContaining([...ids]));
});
