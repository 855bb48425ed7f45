import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { toWindows } from '../../src/batching/windows.js';

const patient = { first: 1, most: 4, patience: 60_000 };

async function* of<Item>(...items: Item[]): AsyncGenerator<Item> {
  yield* items;
}

const collect = async <Item>(source: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of source) all.push(item);
  return all;
};

test('windows double up to the limit, and the last may be short', async () => {
  expect(await collect(toWindows(of(1, 2, 3, 4, 5, 6, 7, 8, 9), patient))).toEqual([[1], [2, 3], [4, 5, 6, 7], [8, 9]]);
});

test('an empty source makes no window', async () => {
  expect(await collect(toWindows(of(), patient))).toEqual([]);
});

test('a source that pauses does not hold back what has arrived', async () => {
  async function* paused(): AsyncGenerator<string> {
    yield 'a';
    yield 'b';
    await wait(2_000, undefined, { ref: false });
    yield 'c';
  }
  const windows = toWindows(paused(), { first: 8, most: 8, patience: 5 });
  expect((await windows.next()).value).toEqual(['a', 'b']);
});

test('a failing source fails the windows', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield 'a';
    throw new Error('cable cut');
  }
  await expect(collect(toWindows(failing(), { ...patient, first: 8 }))).rejects.toThrow('cable cut');
});
