import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { late, soon, withSignsOfLife } from '../../../src/server/routes/signs-of-life.js';

const gathered = async (texts: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = [];
  for await (const text of texts) all.push(text);
  return all;
};

async function* after(...pauses: readonly number[]): AsyncGenerator<string> {
  for (const pause of pauses) {
    await wait(pause);
    yield `${pause}`;
  }
}

test('what comes in time comes alone', async () => {
  expect(await gathered(withSignsOfLife(after(0, 1, 2), '·', 5000))).toEqual(['0', '1', '2']);
});

test('in a long silence signs come, before what ends it and never within it', async () => {
  const all = await gathered(withSignsOfLife(after(0, 150, 1), '·', 40));
  expect(all.filter((text) => text !== '·')).toEqual(['0', '150', '1']);
  const between = all.slice(1, all.indexOf('150'));
  expect(between.length).toBeGreaterThan(1);
  expect(new Set(between)).toEqual(new Set(['·']));
});

test('who stops reading stops what is read', async () => {
  let isStopped = false;
  const endless = async function* (): AsyncGenerator<string> {
    try {
      for (;;) yield 'Oui.';
    } finally {
      isStopped = true;
    }
  };
  for await (const text of withSignsOfLife(endless(), '·')) if (text === 'Oui.') break;
  expect(isStopped).toBe(true);
});

test('a failure is passed on', async () => {
  const failing = async function* (): AsyncGenerator<string> {
    yield 'Oui.';
    await wait(30);
    throw new Error('no');
  };
  await expect(gathered(withSignsOfLife(failing(), '·', 10))).rejects.toThrow('no');
});

test('soon tells what is late from what is there', async () => {
  expect(await soon(Promise.resolve(1), 1000)).toBe(1);
  expect(await soon(wait(200, 1, { ref: false }), 5)).toBe(late);
  await expect(soon(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
});
