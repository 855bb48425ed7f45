import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf } from '../../../src/memory/key.js';
import { openMemory } from '../../../src/memory/open.js';
import { openTables, type Table } from '../../../src/memory/store/tables.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';

const people = [
  { french: 'La digue de Brissac a tenu toute la nuit.', english: 'The Brissac dyke held all night.' },
  { french: 'Le bac ne passe plus.', english: 'The ferry has stopped.' },
];
const unit = (n: number) => ({ french: `Le quai ${n} est fermé.`, english: `Quay ${n} is closed.`, details: { n } });

let folder: string;
let file: string;
let memory: OpenMemory;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fr2en-memory-'));
  file = join(folder, 'memory');
  const whole = await openMemory({ file });
  for (const n of [1, 2, 3]) await whole.keep(keyOf([n]), unit(n));
  await whole.addHuman(people);
  await whole.close();
  const tables = await openTables(file);
  await spoil(tables.units, 2);
  await spoil(tables.people, 1);
  await tables.root.close();
  memory = await openMemory({ file });
});
afterEach(async () => {
  await memory.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Overwrites what a record says, as a fault of the disk would; its key stays. */
const spoil = async (table: Table<number>, number: number): Promise<void> => {
  const bytes = Buffer.from(table.getBinary(number)!);
  await table.put(number, bytes.fill(0xff, 24));
};

test('are as if they were not there, and all others are', () => {
  expect([1, 2, 3].map((n) => memory.recall(keyOf([n]))?.english)).toEqual([unit(1).english, undefined, unit(3).english]);
  expect(people.map(({ french }) => memory.humanOf(french))).toEqual([undefined, people[1]!.english]);
  expect(memory.human(people[0]!.french)).toBeUndefined();
  expect(memory.similarTo('La digue de Brissac a tenu toute la nuit !', 3)).toEqual([]);
  expect(Array.from(memory.entries(), ({ english }) => english)).toEqual([people[1]!.english, unit(1).english, unit(3).english]);
});

test('are written anew in their places', async () => {
  await memory.keep(keyOf([2]), unit(2));
  expect(memory.recall(keyOf([2]))).toMatchObject(unit(2));
  await memory.addHuman([people[0]!]);
  expect(memory.humanOf(people[0]!.french)).toBe(people[0]!.english);
  expect(memory.similarTo('La digue de Brissac a tenu toute la nuit !', 3)).toMatchObject([{ target: people[0]!.english }]);
  expect(memory.stats()).toMatchObject({ model: 3, human: 2 });
});

test('are no hindrance to what forgets and clears', async () => {
  expect(await memory.forget({ french: unit(2).french })).toBe(0);
  expect(await memory.forget({})).toBe(3);
  expect([...memory.entries()]).toEqual([]);
  await memory.clear();
  expect(memory.stats()).toMatchObject({ model: 0, human: 0, index: 0 });
});
