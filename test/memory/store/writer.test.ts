import { expect, test } from 'vitest';
import type { Tables } from '../../../src/memory/store/tables.js';
import { createWriter } from '../../../src/memory/store/writer.js';

/** A file whose transactions are played: each is done, or fails as it is told. */
const playedRoot = (...failures: Error[]): { readonly tables: Tables; readonly transactions: number[] } => {
  const transactions: number[] = [];
  const childTransaction = async (work: () => void): Promise<void> => {
    transactions.push(0);
    const failure = failures.shift();
    if (failure !== undefined) return Promise.reject(failure);
    work();
  };
  return { tables: { root: { childTransaction } } as unknown as Tables, transactions };
};

const full = (): Error => Object.assign(new Error('No space left on device'), { code: 28 });
const message = 'm: the translation memory cannot be opened or written: no space left on the disk.';

test('what comes in one turn is one transaction, up to 500 parts; each hears of its result', async () => {
  const { tables, transactions } = playedRoot();
  const writer = createWriter(tables, 'm');
  const numbers = Array.from({ length: 1100 }, (_, n) => n);
  expect(await Promise.all(numbers.map((n) => writer.write(() => n)))).toEqual(numbers);
  expect(transactions).toHaveLength(3);
});

test('all parts of a transaction that fails hear of it, and the next one goes on', async () => {
  const { tables } = playedRoot(full());
  const writer = createWriter(tables, 'm');
  const first = await Promise.allSettled([writer.write(() => 1), writer.write(() => 2)]);
  for (const each of first)
    expect(each).toMatchObject({ reason: { code: 'ERR_MEMORY', message: expect.stringContaining(message) as string } });
  expect(await writer.write(() => 3)).toBe(3);
});

test('a commit that fails is told by its cause', async () => {
  const commit = (commitError: Promise<unknown>): Error => Object.assign(new Error('Commit failed (see commitError)'), { commitError });
  const rejected = Promise.reject(full());
  rejected.catch(() => undefined);
  const writer = createWriter(playedRoot(commit(rejected), commit(Promise.resolve())).tables, 'm');
  await expect(writer.write(() => 1)).rejects.toThrow(message);
  await expect(writer.write(() => 1)).rejects.toThrow('Commit failed');
});

test('it is settled when nothing waits any more', async () => {
  const writer = createWriter(playedRoot(full()).tables, 'm');
  await writer.settled();
  const done: string[] = [];
  void writer.write(() => 1).catch(() => done.push('failed'));
  void writer.write(() => 2).catch(() => done.push('failed'));
  await writer.settled();
  await Promise.resolve();
  expect(done).toEqual(['failed', 'failed']);
});
