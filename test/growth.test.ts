import { expect, test } from 'vitest';
import type { Answer, Marian } from '../src/marian/types.js';
import { normalise } from '../src/marian/tokens/normalise.js';
import { toSettings } from '../src/options.js';
import { translatorOf } from '../src/translator/pipeline.js';
import { answerWith, changed, playedMarian, playedWords, renderingOf } from './repair/played-marian.js';

// How much a model is asked about texts without an end. How long they take is measured by `npm run bench stress`.

/** Longest unit that the played model takes, in UTF-16 units. */
const longestUnit = 300;

/** A model that counts what it is asked, in UTF-16 units; it forgets the name Zoé. */
const counting = (): { readonly marian: Marian; readonly asked: () => number } => {
  let asked = 0;
  const answerTo = (unit: string): Answer => {
    asked += unit.length;
    const seen = normalise(unit, 'compact');
    return answerWith(seen, seen.length > longestUnit ? [] : [renderingOf(seen, changed(playedWords(seen), { Zoé: '' }))]);
  };
  return { marian: { ...playedMarian(), translate: async (units) => units.map(answerTo) }, asked: () => asked };
};

/** How much a model is asked about a text of nothing but a unit, for each of its characters. */
const askedAbout = async (unit: string, length: number): Promise<number> => {
  const { marian, asked } = counting();
  await translatorOf(marian, toSettings()).translate(unit.repeat(Math.ceil(length / unit.length)));
  return asked() / length;
};

test.each(['a', 'a;', 'a-\n'])('nothing about an endless word of %j', async (unit) => {
  expect(await askedAbout(unit, 2000)).toBeLessThan(0.01);
});

// a long text may be read whole, and then in its parts, but not at each halving
test.each(['a > ', 'le chat dort '])('as much for each character, however many %j', async (unit) => {
  const [short, long] = [await askedAbout(unit, 4000), await askedAbout(unit, 16_000)];
  expect(short).toBeGreaterThan(0);
  expect(long / short).toBeLessThan(1.4);
});

test('once about a forgotten name in a list that repeats itself', async () => {
  expect(await askedAbout('vu par Zoé, ', 4000)).toBeLessThan(3);
});
