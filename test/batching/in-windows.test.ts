import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inWindows, type Work } from '../../src/batching/in-windows.js';

const doubling = (changes: Partial<Work<number, number>> = {}): Work<number, number> => ({
  ready: (item) => (item === 0 ? 0 : undefined),
  ask: (items) => items.map(async (item) => item * 2),
  window: { first: 2, most: 8, patience: 5 },
  ...changes,
});

async function* of(items: Iterable<number>): AsyncGenerator<number> {
  yield* items;
}

const collect = async (source: AsyncIterable<number>): Promise<number[]> => {
  const all: number[] = [];
  for await (const item of source) all.push(item);
  return all;
};

test('results come in the order of the items, whatever the time each takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 60 }), async (items) => {
      const ask = (window: readonly number[]) =>
        window.map(async (item) => {
          await wait(item % 3);
          return item * 2;
        });
      expect(await collect(inWindows(of(items), doubling({ ask })))).toEqual(items.map((item) => item * 2));
    }),
    { numRuns: 30 },
  );
});

test('an item that is ready is not asked for', async () => {
  const asked: number[] = [];
  const ask = (items: readonly number[]) => {
    asked.push(...items);
    return items.map(async (item) => item * 2);
  };
  expect(await collect(inWindows(of([0, 3, 0, 0, 4]), doubling({ ask })))).toEqual([0, 6, 0, 0, 8]);
  expect(asked).toEqual([3, 4]);
});

test('a slow reader slows the source: at most two windows are in memory', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<number> {
    for (;;) {
      given += 1;
      yield 1;
    }
  }
  const results = inWindows(endless(), doubling());
  await results.next();
  await wait(30);
  expect(given).toBeLessThanOrEqual(2 + 4 + 8 + 1);
  await results.return(undefined);
});

test('finished results come out while the source waits', async () => {
  async function* paused(): AsyncGenerator<number> {
    yield 3;
    await wait(2_000, undefined, { ref: false });
    yield 4;
  }
  const results = inWindows(paused(), doubling());
  expect((await results.next()).value).toBe(6);
});

test('the first failure in the order of the items ends the stream, after the results before it', async () => {
  const ask = (items: readonly number[]) =>
    items.map(async (item) => {
      if (item >= 7) throw new Error(`no ${item}`);
      await wait(5);
      return item;
    });
  const results = inWindows(of([1, 1, 7, 8, 1]), doubling({ ask }));
  expect((await results.next()).value).toBe(1);
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow('no 7');
});
