import { expect, test } from 'vitest';
import { distinctly } from '../../src/batching/distinct.js';

const asking = async (texts: readonly string[]): Promise<{ asked: readonly string[][]; results: readonly string[] }> => {
  const asked: string[][] = [];
  const results = await distinctly(texts, async (few) => {
    asked.push([...few]);
    return few.map((text) => text.toUpperCase());
  });
  return { asked, results };
};

test('nothing is asked about nothing', async () => expect(await asking([])).toEqual({ asked: [[]], results: [] }));
test('equal texts are asked once, and all get the answer', async () => {
  expect(await asking(['a', 'b', 'a', 'a'])).toEqual({ asked: [['a', 'b']], results: ['A', 'B', 'A', 'A'] });
});
test('different texts keep their order', async () => {
  expect(await asking(['b', 'a'])).toEqual({ asked: [['b', 'a']], results: ['B', 'A'] });
});
