import { expect, test } from 'vitest';
import { warmUp } from '../../src/segmentation/warm-up.js';

test('it happens once, over several turns of the event loop', async () => {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const first = warmUp();
  expect(warmUp()).toBe(first);
  await first;
  isDone = true;
  expect(turns).toBeGreaterThan(4);
});
