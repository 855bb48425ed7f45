import { expect, test } from 'vitest';
import { together } from '../../../src/server/desk/together.js';

const never = new AbortController().signal;

test('all are begun at once, and answered in order', async () => {
  const begun: number[] = [];
  const answers = await together([3, 1, 2], never, async (item) => {
    begun.push(item);
    await new Promise((resolve) => setTimeout(resolve, item * 5));
    expect(begun).toEqual([3, 1, 2]);
    return item * 10;
  });
  expect(answers).toEqual([30, 10, 20]);
});

test('the first to fail stops the others', async () => {
  const signals: AbortSignal[] = [];
  const work = together([1, 2], never, async (item, signal) => {
    signals.push(signal);
    if (item === 2) throw new Error('no');
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  });
  await expect(work).rejects.toThrow('no');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('the signal from outside reaches all', async () => {
  const stop = new AbortController();
  const work = together(
    [1],
    stop.signal,
    (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped'))),
  );
  // once the work is under way
  await new Promise((resolve) => setTimeout(resolve, 0));
  stop.abort();
  expect(await work).toEqual(['stopped']);
});
