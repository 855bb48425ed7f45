import { setImmediate } from 'node:timers';
import { expect, test } from 'vitest';
import { createBreathing } from '../../src/batching/breath.js';

/** Records what three callers do, each taking `each` milliseconds, and the turns of the loop between them. */
const seenBy = async (each: number): Promise<string[]> => {
  let clock = 0;
  const breath = createBreathing(() => clock).lane({});
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

test('clients take turns: what is short does not wait for all of a long one', async () => {
  const breathing = createBreathing(() => 0);
  const seen: string[] = [];
  const work = async (name: string, client: object, steps: number): Promise<void> => {
    const breath = breathing.lane(client);
    await Promise.all(
      Array.from({ length: steps }, async (_, nth) => {
        await breath();
        seen.push(`${name}${nth}`);
      }),
    );
  };
  await Promise.all([work('document', {}, 5), work('sentence', {}, 2), work('line', {}, 1)]);
  expect(seen).toEqual(['document0', 'sentence0', 'line0', 'document1', 'sentence1', 'document2', 'document3', 'document4']);
});

test('the calls of one client share its turns', async () => {
  const breathing = createBreathing(() => 0);
  const client = {};
  const seen: string[] = [];
  const step = async (name: string, of: object): Promise<void> => {
    await breathing.lane(of)();
    seen.push(name);
  };
  await Promise.all([step('one', client), step('two', client), step('other', {})]);
  expect(seen).toEqual(['one', 'other', 'two']);
});
