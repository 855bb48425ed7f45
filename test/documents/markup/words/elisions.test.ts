import { expect, test } from 'vitest';
import { withoutElisions } from '../../../../src/documents/markup/words/elisions.js';

/** The pairs of one French word with each of some English words, as "part of the French ← English". */
const whole = (french: string, english: readonly string[]): string[] => {
  const text = english.join(' ');
  const pairs = english.map((word) => {
    const start = text.indexOf(word);
    return { source: { start: 0, end: french.length }, target: { start, end: start + word.length } };
  });
  return withoutElisions(french, text, pairs).map(
    ({ source, target }) => `${french.slice(source.start, source.end)} ← ${text.slice(target.start, target.end)}`,
  );
};

test.each([
  ['the article has its word, the noun has its own', 'l’usine', ['the', 'plant'], ['l’ ← the', 'usine ← plant']],
  ['a content word alone stands for both', 'l’usine', ['plant'], ['l’ ← plant', 'usine ← plant']],
  ['a word of grammar alone stands for the elided one', 'd’euros', ['of'], ['d’ ← of']],
  ['two words of grammar share what they have', 'qu’elle', ['that', 'she'], ['qu’ ← that', 'elle ← that', 'qu’ ← she', 'elle ← she']],
  ['a straight apostrophe', "d'Orléans", ['of', 'Orléans'], ["d' ← of", 'Orléans ← Orléans']],
  ['not aujourd’hui', 'aujourd’hui', ['today'], ['aujourd’hui ← today']],
  ['not presqu’île', 'presqu’île', ['peninsula'], ['presqu’île ← peninsula']],
])('%s', (_what, french, english, expected) => {
  expect(whole(french, english)).toEqual(expected);
});
