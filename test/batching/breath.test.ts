import { setImmediate } from 'node:timers';
import { expect, test } from 'vitest';
import { createBreath } from '../../src/batching/breath.js';

/** Notes what three callers that take `each` milliseconds do, and the turns of the loop between them. */
const seenBy = async (each: number): Promise<string[]> => {
  let clock = 0;
  const breath = createBreath(() => clock);
  const seen: string[] = [];
  let isOver = false;
  const tick = (): void => {
    seen.push('loop');
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      await breath();
      seen.push(name);
      clock += each;
    }),
  );
  isOver = true;
  return seen;
};

test('callers go on in order, with a turn of the loop after some milliseconds of work', async () => {
  const seen = await seenBy(10);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => seen.indexOf(name));
  expect(a).toBeLessThan(b!);
  expect(b).toBeLessThan(c!);
  expect(seen.slice(a, b)).toContain('loop');
  expect(seen.slice(b, c)).toContain('loop');
});

test('little work goes on without one', async () => {
  expect(await seenBy(0.1)).toEqual(['a', 'b', 'c']);
});
