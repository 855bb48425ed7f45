import { expect, test } from 'vitest';
import { createCounter, type Progress } from '../../src/batching/progress.js';

async function* of(...items: string[]): AsyncGenerator<string> {
  yield* items;
}

test('counts what is done; the total and the time left are known once the source has ended', async () => {
  const seen: Progress[] = [];
  let milliseconds = 0;
  const counter = createCounter<string>(
    (item) => item !== '',
    (progress) => seen.push(progress),
    () => milliseconds,
  );
  const items: string[] = [];
  for await (const item of counter.coming(of('a', '', 'b', 'c'))) {
    items.push(item);
    if (item === 'b') {
      milliseconds = 2_000;
      counter.done('a');
    }
  }
  milliseconds = 4_000;
  counter.done('');
  counter.done('b');
  expect(items).toEqual(['a', '', 'b', 'c']);
  expect(seen).toEqual([
    { done: 1, total: undefined, secondsLeft: undefined },
    { done: 2, total: 3, secondsLeft: 2 },
  ]);
});
