import { expect, test } from 'vitest';
import type { HumanTranslation, OpenMemory } from '../../../src/memory/store/types.js';
import { importTmx } from '../../../src/memory/tmx/import.js';
import { machineMark } from '../../../src/memory/tmx/machine.js';
import { tmxUnit } from '../../../src/memory/tmx/write.js';
import { fileOf, inPieces, ofOmegaT, pairOf } from './files.js';

type Played = Pick<OpenMemory, 'addHuman' | 'human'> & { readonly all: Map<string, HumanTranslation>; calls: number };

const store = (): Played => {
  const all = new Map<string, HumanTranslation>();
  return {
    all,
    calls: 0,
    async addHuman(units) {
      this.calls += 1;
      for (const unit of units) all.set(unit.french, unit);
      return all.size;
    },
    human: (french) => all.get(french),
  };
};
const opened = (file: string) => (): AsyncIterable<Uint8Array> => inPieces(Buffer.from(file), 500);
const englishIn = ({ all }: ReturnType<typeof store>): [string, string][] => Array.from(all, ([french, { english }]) => [french, english]);

test('all units come in, the last one of the same French counts, and a second time changes nothing', async () => {
  const memory = store();
  const file = fileOf(pairOf('Un.', 'One.') + pairOf('Deux.', 'Two.') + pairOf('Un.', 'A.') + pairOf('', ''));
  expect(await importTmx(opened(file), memory)).toEqual({ added: 3, alternatives: 0, machine: 0, incomplete: 1 });
  await importTmx(opened(file), memory);
  expect(englishIn(memory)).toEqual([
    ['Un.', 'A.'],
    ['Deux.', 'Two.'],
  ]);
});

test('many are written in batches', async () => {
  const memory = store();
  const file = fileOf(Array.from({ length: 4500 }, (_, nth) => pairOf(`Phrase ${nth}.`, `Sentence ${nth}.`)).join('\n'));
  expect(await importTmx(opened(file), memory)).toMatchObject({ added: 4500 });
  expect([memory.all.size, memory.calls]).toEqual([4500, 3]);
});

test('a file that is cut off adds nothing at all', async () => {
  const memory = store();
  const file = fileOf(Array.from({ length: 4500 }, (_, nth) => pairOf(`Phrase ${nth}.`, `Sentence ${nth}.`)).join('\n'));
  await expect(importTmx(opened(file.slice(0, -20)), memory)).rejects.toMatchObject({ code: 'ERR_INPUT' });
  expect(memory.calls).toBe(0);
});

const alternative = (english: string): string =>
  pairOf('Oui.', english).replace('<tu>', '<tu><prop type="file">a.txt</prop><prop type="id">3</prop>');

test('what OmegaT keeps for one place counts if there is nothing for all others', async () => {
  const memory = store();
  expect(await importTmx(opened(ofOmegaT), memory)).toMatchObject({ added: 2, alternatives: 0 });
  expect(memory.all.get('Oui.')?.english).toBe('It does.');
});

test.each([
  ['behind it', pairOf('Oui.', 'Yes.') + alternative('It does.'), 1],
  ['before it', alternative('It does.') + pairOf('Oui.', 'Yes.'), 0],
])('it does not count beside one, %s', async (_place, units, alternatives) => {
  const memory = store();
  expect(await importTmx(opened(fileOf(units)), memory)).toMatchObject({ alternatives });
  expect(englishIn(memory)).toEqual([['Oui.', 'Yes.']]);
});

test('nor beside one of an earlier file; but it takes the place of its like', async () => {
  const memory = store();
  await importTmx(opened(fileOf(alternative('It does.'))), memory);
  await importTmx(opened(fileOf(alternative('It did.'))), memory);
  expect(englishIn(memory)).toEqual([['Oui.', 'It did.']]);
  await importTmx(opened(fileOf(pairOf('Oui.', 'Yes.'))), memory);
  expect(await importTmx(opened(fileOf(alternative('It does.'))), memory)).toMatchObject({ added: 0, alternatives: 1 });
  expect(englishIn(memory)).toEqual([['Oui.', 'Yes.']]);
});

test.each(['client', 'project'])('a property %s beside a file makes no alternative', async (type) => {
  const memory = store();
  const unit = pairOf('Oui.', 'Yes!').replace('<tu>', `<tu><prop type="file">a.txt</prop><prop type="${type}">x</prop>`);
  await importTmx(opened(fileOf(pairOf('Oui.', 'Yes.') + unit)), memory);
  expect(englishIn(memory)).toEqual([['Oui.', 'Yes!']]);
});

test('what fr2en wrote comes in only if a person has changed it', async () => {
  const memory = store();
  const made = (french: string, english: string, now: string): string =>
    tmxUnit({ french, english: now, details: { remarks: [machineMark(english)] } });
  const file = fileOf(made('Un.', 'One.', 'One.') + made('Deux.', 'Too.', 'Two.'));
  expect(await importTmx(opened(file), memory)).toEqual({ added: 1, alternatives: 0, machine: 1, incomplete: 0 });
  expect(englishIn(memory)).toEqual([['Deux.', 'Two.']]);
});

test('the date is that of the file, of the language before that of the unit', async () => {
  const memory = store();
  const dated = (french: string, unit: string, english: string): string =>
    pairOf(french, 'English.').replace('<tu>', `<tu ${unit}>`).replace('<tuv xml:lang="en"', `<tuv xml:lang="en" ${english}`);
  const file = fileOf(
    [
      dated('Un.', 'changedate="20200101T000000Z"', 'changedate="20240312T101500Z" creationdate="20210101T000000Z"'),
      dated('Deux.', 'creationdate="20200101T000000Z"', ''),
      dated('Trois.', 'changedate="hier"', 'changedate="20249999T101500Z"'),
    ].join(''),
  );
  await importTmx(opened(file), memory);
  expect(Array.from(memory.all.values(), ({ changed }) => changed)).toEqual([
    Date.UTC(2024, 2, 12, 10, 15),
    Date.UTC(2020, 0, 1),
    undefined,
  ]);
});
