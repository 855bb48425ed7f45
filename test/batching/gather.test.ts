import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLimit } from '../../src/batching/concurrency.js';
import { gatherer } from '../../src/batching/gather.js';

const doubling = (seen: (readonly number[])[]) => async (items: readonly number[]) => {
  seen.push(items);
  await turn();
  return items.map((item) => item * 2);
};

test('requests made while the queue is busy form one batch, and each gets its own results', async () => {
  const seen: (readonly number[])[] = [];
  const limit = createLimit(1);
  let free = (): void => undefined;
  const busy = limit(() => new Promise<void>((resolve) => (free = resolve)));
  const ask = gatherer(limit, doubling(seen));
  const results = [ask([1, 2]), ask([]), ask([3])];
  await turn();
  expect(seen).toEqual([]);
  free();
  await busy;
  expect(await Promise.all(results)).toEqual([[2, 4], [], [6]]);
  expect(seen).toEqual([[1, 2, 3]]);
  expect(await ask([4])).toEqual([8]);
  expect(seen).toEqual([[1, 2, 3], [4]]);
});

test('a failure rejects every request in the batch, and the next batch runs', async () => {
  let fails = true;
  const ask = gatherer<number, number>(createLimit(1), (items) => (fails ? Promise.reject(new Error('no')) : Promise.resolve(items)));
  const both = [ask([1]), ask([2])];
  for (const one of both) await expect(one).rejects.toThrow('no');
  fails = false;
  expect(await ask([3])).toEqual([3]);
});
