import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf } from '../../../src/memory/key.js';
import { openMemory } from '../../../src/memory/open.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';

let folder: string;
let memory: OpenMemory;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fr2en-memory-'));
  memory = await openMemory({ file: join(folder, 'deep', 'memory') });
});
afterEach(async () => {
  await memory.close();
  rmSync(folder, { recursive: true, force: true });
});

const unit = (n: number): { french: string; english: string; details: unknown } => ({
  french: `Le port compte ${n} bateaux.`,
  english: `The port has ${n} boats.`,
  details: { score: -n / 7, words: [[n, n]] },
});

test('what is kept is recalled, at once and after it is opened again', async () => {
  const before = Date.now();
  const kept = memory.keep(keyOf(['a']), unit(1));
  expect(memory.recall(keyOf(['a']))).toMatchObject(unit(1));
  await kept;
  expect(memory.recall(keyOf(['a']))).toMatchObject(unit(1));
  expect(memory.recall(keyOf(['b']))).toBeUndefined();
  await memory.close();
  memory = await openMemory({ file: memory.file });
  const found = memory.recall(keyOf(['a']));
  expect(found).toMatchObject(unit(1));
  expect(found!.kept).toBeGreaterThanOrEqual(before);
  expect(found!.kept).toBeLessThanOrEqual(Date.now());
});

test('English that is kept again replaces the other, with the time of the first', async () => {
  await memory.keep(keyOf([1]), unit(1));
  const { kept } = memory.recall(keyOf([1]))!;
  await new Promise((resolve) => setTimeout(resolve, 5));
  await memory.keep(keyOf([1]), { ...unit(1), english: 'There are boats.' });
  expect(memory.recall(keyOf([1]))).toEqual({ ...unit(1), english: 'There are boats.', kept });
  expect(memory.stats().model).toBe(1);
});

test('human translations are found however their French is typed, and the last one wins', async () => {
  const added = await memory.addHuman([
    { french: '« L’été sera chaud », dit-il.', english: 'old' },
    { french: '"L\'été sera chaud", dit-il.', english: '“Summer will be hot,” he said.', details: { codes: [1] } },
    { french: 'Autre chose', english: 'Something else', changed: 1000 },
  ]);
  expect(added).toBe(3);
  expect(memory.humanOf('«\u00a0L’été  sera chaud\u00a0», dit-il.')).toBe('“Summer will be hot,” he said.');
  expect(memory.human('"L’été sera chaud", dit-il.')).toMatchObject({ details: { codes: [1] } });
  expect(memory.human('Autre chose')).toEqual({ french: 'Autre chose', english: 'Something else', changed: 1000 });
  expect(memory.humanOf('autre chose')).toBeUndefined();
  expect(memory.humanOf('"L\'été sera chaud" dit-il.')).toBeUndefined();
  expect(memory.stats()).toMatchObject({ human: 2, model: 0, limit: 1_000_000_000, readOnly: false });
});

test('entries come by origin, people’s first', async () => {
  await Promise.all(Array.from({ length: 1200 }, (_, n) => memory.keep(keyOf([n]), unit(n))));
  await memory.addHuman([{ french: 'Oui', english: 'Yes' }]);
  const all = [...memory.entries()];
  expect(all.map(({ origin }) => origin)).toEqual(['human', ...Array.from({ length: 1200 }, () => 'model')]);
  expect(new Set(all.map(({ french }) => french)).size).toBe(1201);
  expect([...memory.entries({ origin: 'model' })]).toHaveLength(1200);
  const [human] = memory.entries({ origin: 'human' });
  expect(human).toMatchObject({ french: 'Oui', english: 'Yes', details: undefined });
  expect(Date.now() - human!.used).toBeLessThan(2 * 86_400_000);
});

test('forgets by French, by origin and by age', async () => {
  await memory.keep(keyOf([1]), unit(1));
  await memory.keep(keyOf([2]), unit(2));
  await memory.addHuman([
    { french: unit(1).french, english: 'human' },
    { french: 'Vieux', english: 'Old', changed: 1 },
  ]);
  expect(await memory.forget({ olderThan: Date.now() - 3 * 86_400_000 })).toBe(1);
  expect(memory.humanOf('Vieux')).toBeUndefined();
  expect(await memory.forget({ french: 'Le port  compte 1 bateaux.' })).toBe(2);
  expect(memory.recall(keyOf([1]))).toBeUndefined();
  expect(memory.humanOf(unit(1).french)).toBeUndefined();
  expect(memory.recall(keyOf([2]))).toMatchObject(unit(2));
  expect(await memory.forget({ origin: 'human' })).toBe(0);
  expect(await memory.forget({ origin: 'model' })).toBe(1);
  expect([...memory.entries()]).toEqual([]);
});

test('thousands are added and forgotten', async () => {
  const people = Array.from({ length: 2300 }, (_, n) => ({ french: `Phrase ${n}.`, english: `Sentence ${n}.` }));
  expect(await memory.addHuman(people)).toBe(2300);
  expect(memory.stats().human).toBe(2300);
  expect(await memory.forget({ origin: 'human' })).toBe(2300);
  expect(memory.stats()).toMatchObject({ human: 0, index: 0 });
});

test('clear takes all out', async () => {
  await memory.keep(keyOf([1]), unit(1));
  await memory.addHuman([{ french: 'Oui', english: 'Yes' }]);
  await memory.clear();
  expect([...memory.entries()]).toEqual([]);
  expect(memory.recall(keyOf([1]))).toBeUndefined();
  await memory.keep(keyOf([1]), unit(2));
  expect(memory.recall(keyOf([1]))).toMatchObject(unit(2));
});

test('two that are open see each other’s units', async () => {
  const other = await openMemory({ file: memory.file });
  await memory.keep(keyOf(['a']), unit(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(other.recall(keyOf(['a']))).toMatchObject(unit(1));
  await other.close();
});

test('a closed memory has nothing and keeps nothing; it waits for what was being written', async () => {
  const kept = memory.keep(keyOf([1]), unit(1));
  await memory.close();
  await kept;
  expect(memory.recall(keyOf([1]))).toBeUndefined();
  expect(memory.humanOf('Oui')).toBeUndefined();
  await memory.keep(keyOf([2]), unit(2));
  await memory.close();
  memory = await openMemory({ file: memory.file });
  expect(memory.recall(keyOf([1]))).toMatchObject(unit(1));
  expect(memory.recall(keyOf([2]))).toBeUndefined();
});
