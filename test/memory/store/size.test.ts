import { statSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { keyOf } from '../../../src/memory/key.js';
import { openMemory } from '../../../src/memory/open.js';
import { opened } from './opened.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';
import { file, inOwnFolder } from './own-folder.js';

inOwnFolder();
afterEach(() => {
  vi.useRealTimers();
});

const size = 2_000_000;

const fill = async (memory: OpenMemory, from: number, to: number): Promise<void> => {
  for (let n = from; n < to; n += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, at) => {
        const words = [1, 3, 7, 11, 13, 17].map((by) => `mot${((n + at) * by) % 9973}`).join(' ');
        return memory.keep(keyOf([n + at]), { french: words, english: `English of ${words} ${n + at}`, details: { n: n + at } });
      }),
    );
};

test('a memory stays within its size: what was used longest ago goes, people’s translations stay', async () => {
  await using memory = await opened({ file, size });
  await memory.addHuman([{ french: 'Oui', english: 'Yes' }]);
  await fill(memory, 0, 30_000);
  expect(memory.stats().bytes).toBeLessThan(size * 1.05);
  // pages that the last transactions gave up wait to be used again
  expect(statSync(file).size).toBeLessThan(size + 2_000_000);
  expect(memory.recall(keyOf([0]))).toBeUndefined();
  expect(memory.recall(keyOf([29_999]))?.english).toMatch(/ 29999$/u);
  expect(memory.stats().model).toBeGreaterThan(3000);
  expect(memory.humanOf('Oui')).toBe('Yes');
});

test('what is used on a later day outlives what is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
  const first = await openMemory({ file, size });
  await fill(first, 0, 1000);
  await first.close();
  vi.setSystemTime(Date.UTC(2026, 0, 3));
  await using memory = await opened({ file, size });
  expect(memory.recall(keyOf([5]))).toBeDefined();
  await memory.close();
  await using again = await opened({ file, size });
  const used = [...again.entries()].filter((entry) => entry.used === Date.UTC(2026, 0, 3));
  expect(used.map(({ details }) => details)).toEqual([{ n: 5 }]);
  expect(again.recall(keyOf([5]))?.kept).toBe(Date.UTC(2026, 0, 1));
  expect(await again.forget({ olderThan: Date.UTC(2026, 0, 2) })).toBe(999);
  expect(again.stats().model).toBe(1);
});
