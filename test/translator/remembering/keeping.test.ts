import { expect, test } from 'vitest';
import { createKeeping } from '../../../src/translator/remembering/keeping.js';

test('no more than so many are on their way to the disk, and all of them are waited for', async () => {
  const writing: (() => void)[] = [];
  let most = 0;
  let going = 0;
  const keeping = createKeeping(3);
  const keep = (): Promise<void> => {
    most = Math.max(most, ++going);
    return new Promise((resolve) => {
      writing.push(() => {
        going -= 1;
        resolve();
      });
    });
  };
  const added = Promise.all(Array.from({ length: 10 }, () => keeping.add(keep)));
  const state = { added: false, kept: false };
  void added.then(() => (state.added = true));
  for (let nth = 0; nth < 7; nth += 1) {
    await Promise.resolve();
    writing.shift()!();
    await new Promise(setImmediate);
  }
  expect(state.added).toBe(true);
  void keeping.all().then(() => (state.kept = true));
  await new Promise(setImmediate);
  expect(state.kept).toBe(false);
  writing.forEach((end) => {
    end();
  });
  await keeping.all();
  expect(most).toBe(3);
});
