import { describe, expect, test } from 'vitest';
import { segment } from '../src/index.js';
import type { Answer, Marian } from '../src/marian/types.js';
import { normalise } from '../src/marian/tokens/normalise.js';
import { toSettings } from '../src/options.js';
import { translatorOf } from '../src/translator/pipeline.js';
import { answerWith, playedAnswer } from './repair/played-marian.js';

/** Longest unit that the played model takes, in UTF-16 units. */
const longestUnit = 300;

/** A model that counts what it is asked. */
const counting = (): { readonly marian: Marian; readonly asked: () => number } => {
  let asked = 0;
  const answerTo = (unit: string): Answer => {
    asked += unit.length;
    const seen = normalise(unit, 'compact');
    return seen.length > longestUnit ? answerWith(seen, []) : playedAnswer(seen);
  };
  const marian: Marian = {
    name: 'played',
    revision: '1',
    longestUnit: 80,
    workers: 1,
    aligns: true,
    translate: async (units) => units.map(answerTo),
    score: async () => [],
    align: async () => [],
    dispose: async () => undefined,
  };
  return { marian, asked: () => asked };
};

const short = 5000;
/** How many times longer the long text is. */
const times = 32;
/** A quadratic step would take 1,024 times as long; the rest is for a machine that does other things as well. */
const mostTimesLonger = 4 * times;
/** Milliseconds below which a clock says little. */
const least = 20;

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

const units = [
  ...['a', '1', '.', '"', "'", '(', '>', ';', '-', '*', '<', '@', '\n', '\u00ad', '« ', '» ', '« » ', '<<', '>> ', 'a » '],
  ...['a. ', 'a > ', 'a;', '> a\n', 'a-\n', 'a, ', 'le chat dort ', 'il dort. ', '« Le chat » ', 'LE CHAT ', '12 000 '],
];

const timed = async (work: () => unknown): Promise<number> => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

describe.each(units)('a text of nothing but %j', (unit) => {
  test('is segmented, and translated, in time that grows as its length', async () => {
    const spent = { segment: [0, 0], translate: [0, 0] };
    const asked: number[] = [];
    for (const [nth, length] of [short, short * times].entries()) {
      const text = filled(unit, length);
      const { marian, asked: howMuch } = counting();
      spent.segment[nth] = await timed(() => segment(text));
      spent.translate[nth] = await timed(() => translatorOf(marian, toSettings()).translate(text));
      asked.push(howMuch());
    }
    for (const [small = 0, large = 0] of [spent.segment, spent.translate]) {
      expect(large).toBeLessThan(Math.max(small, least) * mostTimesLonger);
    }
    // halving may read a long text (and the numbers that stand for its signs) a few times, but not once for each of its parts
    expect(asked[1]!).toBeLessThanOrEqual(16 * short * times);
  }, 60_000);
});
