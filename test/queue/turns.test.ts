import { setImmediate } from 'node:timers';
import { expect, test } from 'vitest';
import { createTurns } from '../../src/queue/turns.js';

test('each caller has a turn of its own, in order', async () => {
  const turn = createTurns();
  const seen: string[] = [];
  const tick = (): void => {
    seen.push('loop');
    if (seen.length < 20) setImmediate(tick);
  };
  const all = Promise.all(['a', 'b', 'c'].map(async (name) => turn().then(() => seen.push(name))));
  setImmediate(tick);
  await all;
  const [a, b, c] = ['a', 'b', 'c'].map((name) => seen.indexOf(name));
  expect(a).toBeLessThan(b!);
  expect(b).toBeLessThan(c!);
  expect(seen.slice(a, b)).toContain('loop');
  expect(seen.slice(b, c)).toContain('loop');
});
