import { expect, test } from 'vitest';
import { surelyFromOtherSide, surelyFromOtherSideIfSmall } from '../../../src/alignment/thresholds.js';
import { wordsOf } from '../../../src/alignment/words.js';
import { strayWords } from '../../../src/checks/quotations/stray-words.js';
import type { Finished } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith, playedWords, renderingOf } from '../../repair/played-marian.js';

const source = 'Une situation "très grave" hier.';
const target = 'A situation "very serious" of yesterday.';
const isQuoted = (text: string) => (at: number) => at > text.indexOf('"') && at < text.lastIndexOf('"');

/** @param shares - by English word, of those that are not all on one side: how much comes from inside the quotation */
const stray = (shares: Readonly<Record<string, number>>, changes: Partial<Finished> = {}): string[] => {
  const hypothesis = { ...renderingOf(source, playedWords(source)), text: target };
  const words = { source: wordsOf(source), target: wordsOf(target).map((word) => ({ ...word, pieces: 1 })) };
  const inside = words.source.map(({ start }) => isQuoted(source)(start));
  const rows = words.target.map(({ text, start }) => {
    const share = shares[text] ?? (isQuoted(target)(start) ? 1 : 0);
    const count = inside.filter((is) => is).length;
    return Float64Array.from(inside, (is) => (is ? share / count : (1 - share) / (inside.length - count)));
  });
  const pair = { source, target, marks: [], answer: answerWith(source, [hypothesis]), hypothesis, lexicon: createLexicon() };
  const attention = () => ({ ...words, shares: rows });
  return strayWords({ ...pair, attention, ...changes }, isQuoted(source), isQuoted(target)).map(({ text }) => text);
};

const little = 0.001;

test.each<[string, Record<string, number>, string[]]>([
  ['all in place', {}, []],
  ['a word from inside, outside', { situation: surelyFromOtherSide + little }, ['situation']],
  ['it may also be from outside', { situation: surelyFromOtherSide - little }, []],
  ['a word from outside, inside', { serious: 1 - surelyFromOtherSide - little }, ['serious']],
  ['it may also be from inside', { serious: 1 - surelyFromOtherSide + little }, []],
  ['a function word has to be from there entirely', { of: surelyFromOtherSideIfSmall - little }, []],
  ['as one that is', { of: surelyFromOtherSideIfSmall + little }, ['of']],
  ['words of one or two letters too', { A: surelyFromOtherSideIfSmall - little }, []],
])('%s', (_, shares, expected) => {
  expect(stray(shares)).toEqual(expected);
});

test('nobody can tell after a repair, or without an alignment', () => {
  expect(stray({ situation: 1 }, { target: 'A "very serious" situation yesterday.' })).toEqual([]);
  expect(stray({ situation: 1 }, { attention: () => undefined })).toEqual([]);
});
