import { afterEach, expect, test, vi } from 'vitest';
import type { Fr2enError } from '../../../src/errors.js';
import { keyOf } from '../../../src/memory/key.js';
import { openMemory } from '../../../src/memory/open.js';
import { openStore } from '../../../src/memory/store/store.js';
import { openTables } from '../../../src/memory/store/tables.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';
import { file, inOwnFolder } from './own-folder.js';

const unit = { french: 'La digue tient.', english: 'The dyke holds.', details: {} };
const dayOne = Date.UTC(2026, 3, 1, 12);

inOwnFolder();
afterEach(() => {
  vi.useRealTimers();
});

/** A memory whose disk is full for as long as it is said to be. */
const onDisk = async (): Promise<{ memory: OpenMemory; told: Fr2enError[]; disk: { isFull: boolean; asked: number } }> => {
  const tables = await openTables(file);
  const disk = { isFull: false, asked: 0 };
  const told: Fr2enError[] = [];
  const childTransaction = async (work: () => void): Promise<void> => {
    disk.asked += 1;
    if (disk.isFull) throw Object.assign(new Error('No space left on device'), { code: 28 });
    await tables.root.childTransaction(work);
  };
  const root = new Proxy(tables.root, {
    get: (target, name) =>
      name === 'childTransaction' ? childTransaction : name === 'close' ? () => target.close() : (Reflect.get(target, name) as unknown),
  });
  const memory = openStore({ ...tables, root }, { file, size: 1e9, onTrouble: (error) => told.push(error) });
  return { memory, told, disk };
};

test('a full disk is told of once, and tried again after a minute', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: dayOne });
  const { memory, told, disk } = await onDisk();
  disk.isFull = true;
  await memory.keep(keyOf([1]), unit);
  expect(memory.recall(keyOf([1]))).toBeUndefined();
  await memory.keep(keyOf([2]), unit);
  expect(disk.asked).toBe(1);
  vi.setSystemTime(dayOne + 61_000);
  await memory.keep(keyOf([3]), unit);
  expect(disk.asked).toBe(2);
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('no space left on the disk. Free some space') as string]);
  disk.isFull = false;
  vi.setSystemTime(dayOne + 122_000);
  await memory.keep(keyOf([4]), unit);
  expect(memory.recall(keyOf([4]))).toMatchObject(unit);
  await memory.close();
});

test('whoever adds and forgets hears of it every time', async () => {
  const { memory, told, disk } = await onDisk();
  await memory.addHuman([{ french: 'Oui.', english: 'Yes.' }]);
  disk.isFull = true;
  const fails = { code: 'ERR_MEMORY', message: expect.stringContaining(`${file}: `) as string };
  await expect(memory.addHuman([{ french: 'Non.', english: 'No.' }])).rejects.toMatchObject(fails);
  await expect(memory.forget({ origin: 'human' })).rejects.toMatchObject(fails);
  await expect(memory.clear()).rejects.toMatchObject(fails);
  expect(told).toEqual([]);
  expect(memory.humanOf('Oui.')).toBe('Yes.');
  await memory.close();
});

test('use that cannot be noted is told of, and the memory closes all the same', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: dayOne });
  const first = await openMemory({ file });
  await first.keep(keyOf([1]), unit);
  await first.close();
  vi.setSystemTime(dayOne + 86_400_000);
  const { memory, told, disk } = await onDisk();
  expect(memory.recall(keyOf([1]))).toMatchObject(unit);
  disk.isFull = true;
  await memory.close();
  expect(told.map(({ code }) => code)).toEqual(['ERR_MEMORY']);
});

test('use is noted some seconds later, once for all', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: dayOne });
  const first = await openMemory({ file });
  for (const n of [1, 2]) await first.keep(keyOf([n]), unit);
  await first.close();
  vi.setSystemTime(dayOne + 86_400_000);
  const { memory, disk } = await onDisk();
  for (const n of [1, 2, 1]) expect(memory.recall(keyOf([n]))).toMatchObject(unit);
  vi.advanceTimersByTime(4000);
  await new Promise(setImmediate);
  expect(disk.asked).toBe(0);
  vi.advanceTimersByTime(2000);
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['Date'], now: dayOne + 86_400_000 });
  await vi.waitFor(() => expect(Array.from(memory.entries(), ({ used }) => used)).toEqual([Date.UTC(2026, 3, 2), Date.UTC(2026, 3, 2)]));
  expect(disk.asked).toBe(1);
  await memory.close();
});
