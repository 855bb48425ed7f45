import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutTo, done, hasDone, headOf, isOf, type Made, readRecord } from '../../../../../src/cli/commands/watch/record/record.js';

const made = (source: string, english = 'e1'): Made => ({
  source,
  stamp: { size: 3, modified: 17.25 },
  sha256: 'f1',
  options: 'o1',
  output: `${source}.en`,
  english,
});

const head = headOf('/texts');

test('the last word on a file counts', () => {
  const [one, other, again] = [made('a'), made('b'), made('a', 'e2')];
  const text = head + aboutTo(one) + hasDone(one) + done(other) + aboutTo(again) + hasDone(again);
  expect(readRecord(text)).toEqual({
    from: '/texts',
    made: new Map([
      ['a', again],
      ['b', other],
    ]),
    inDoubt: [],
  });
});

test('what had begun is in doubt, and what was there before still counts', () => {
  const [one, again] = [made('a'), made('a', 'e2')];
  expect(readRecord(head + done(one) + aboutTo(again))).toEqual({ from: '/texts', made: new Map([['a', one]]), inDoubt: [again] });
});

test('nothing is known yet', () => {
  expect(readRecord('')).toEqual({ from: undefined, made: new Map(), inDoubt: [] });
  expect(readRecord(head)).toMatchObject({ from: '/texts', inDoubt: [] });
});

test.each(['{}\n', 'a list\n', head.replace('"version":1', '"version":2'), head.slice(0, -5)])('%j is no record', (text) => {
  expect(readRecord(text)).toBeUndefined();
});

test('wherever a line was cut short, what stood before it counts', () => {
  const lines = [aboutTo(made('a')), hasDone(made('a')), done(made('b')), aboutTo(made('c')), hasDone(made('c'))];
  const text = head + lines.join('');
  fc.assert(
    fc.property(fc.integer({ min: head.length, max: text.length }), (end) => {
      const whole = text.slice(head.length, end).split('\n').length - 1;
      // a line is whole without its line break, too
      const sources = [...(readRecord(text.slice(0, end))?.made.keys() ?? [])];
      const expected = whole >= 5 ? 3 : whole >= 3 ? 2 : whole >= 2 ? 1 : 0;
      expect(sources.length).toBeGreaterThanOrEqual(expected);
      expect(sources).toEqual(['a', 'b', 'c'].slice(0, sources.length));
    }),
  );
});

test('English is of a version if neither the file nor the options have changed', () => {
  const { stamp } = made('a');
  expect(isOf(made('a'), stamp, 'o1')).toBe(true);
  expect(isOf(made('a'), stamp, 'o2')).toBe(false);
  expect(isOf(made('a'), { ...stamp, size: 4 }, 'o1')).toBe(false);
  expect(isOf(undefined, stamp, 'o1')).toBe(false);
});
