import { expect, test } from 'vitest';
import { oneAtATime } from '../../../../../src/server/web/files/sending/one-at-a-time.js';

test('a task begins when the one before has ended, even if that failed', async () => {
  const inTurn = oneAtATime();
  const steps: string[] = [];
  const task = (name: string, fails = '') =>
    inTurn(async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`${name} ends`);
      if (fails !== '') throw new Error(fails);
      return name;
    });
  const all = await Promise.allSettled([task('one'), task('two', 'no'), task('three')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
});
