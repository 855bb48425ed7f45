import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLimit } from '../../src/batching/concurrency.js';
import { inBatches, type Work } from '../../src/batching/in-batches.js';

const doubling = (changes: Partial<Work<number, number>> = {}): Work<number, number> => ({
  ready: (item) => (item === 0 ? 0 : undefined),
  run: async (items) => items.map((item) => item * 2),
  length: (item) => item,
  budget: () => 10,
  window: { first: 2, most: 8, patience: 5 },
  limit: createLimit(2),
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

test('results come in the order of the items, whatever the lengths and the time a batch takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 60 }), async (items) => {
      const run = async (batch: readonly number[]) => {
        await wait(batch.length % 3);
        return batch.map((item) => (item % 2 ? item * 2 : Promise.resolve(item * 2)));
      };
      expect(await collect(inBatches(of(items), doubling({ run })))).toEqual(items.map((item) => item * 2));
    }),
    { numRuns: 30 },
  );
});

test('an item that is ready is never run', async () => {
  const run = async (): Promise<number[]> => Promise.reject(new Error('was run'));
  expect(await collect(inBatches(of([0, 0, 0]), doubling({ run })))).toEqual([0, 0, 0]);
});

test('no more batches run at once than the limit allows', async () => {
  let running = 0;
  let most = 0;
  const run = async (batch: readonly number[]) => {
    most = Math.max(most, (running += 1));
    await wait(2);
    running -= 1;
    return batch;
  };
  await collect(inBatches(of(Array<number>(40).fill(9)), doubling({ run })));
  expect(most).toBe(2);
});

test('a slow reader slows the source: at most two windows are in memory', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<number> {
    for (;;) {
      given += 1;
      yield 1;
    }
  }
  const results = inBatches(endless(), doubling());
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
  const results = inBatches(paused(), doubling());
  expect((await results.next()).value).toBe(6);
});

test('the first failure ends the stream, after the results before it', async () => {
  const run = async (batch: readonly number[]) => {
    if (batch.includes(7)) throw new Error('seven');
    return batch;
  };
  const results = inBatches(of([1, 1, 7, 1]), doubling({ run }));
  expect((await results.next()).value).toBe(1);
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow('seven');
});

test('a batch that comes back with the wrong number of rows is an error, never a shift of the others', async () => {
  const run = async (batch: readonly number[]) => batch.slice(1);
  await expect(collect(inBatches(of([1, 2]), doubling({ run })))).rejects.toThrow('2 rows came back with 1');
});
