import { setImmediate } from 'node:timers';
import { expect, test } from 'vitest';
import { createBreath } from '../../src/batching/breath.js';

/** Records what three callers do, each taking `each` milliseconds, and the turns of the loop between them. */
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

test('callers resume in order, with a turn of the loop after a few milliseconds of work', async () => {
  const seen = await seenBy(10);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => seen.indexOf(name));
  expect(a).toBeLessThan(b!);
  expect(b).toBeLessThan(c!);
  expect(seen.slice(a, b)).toContain('loop');
  expect(seen.slice(b, c)).toContain('loop');
});

test('a short stretch of work takes no turn of the loop', async () => {
  expect(await seenBy(0.1)).toEqual(['a', 'b', 'c']);
});
