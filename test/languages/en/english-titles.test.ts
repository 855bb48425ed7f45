import { expect, test } from 'vitest';
import { englishTitles } from '../../../src/languages/en/english-titles.js';
import { createLexicon } from '../../../src/languages/lexicon.js';

const titles = (text: string): string[] => englishTitles(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Le film "The Valley of Rain" de Roy', ['The Valley of Rain']],
  ['Il a lu « Letters to my Cat » et “Night and Day, Again”.', ['Letters to my Cat', 'Night and Day, Again']],
  ['Le groupe "Rain : Never Without You".', ['Rain : Never Without You']],
])('what is English in marks: %s', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});

test.each([
  'Le "best of" de la semaine',
  'Le film "La vallée de la pluie" et le "Roy Band"',
  'Il a dit "The Valley est le nom du film".',
  'Le film The Valley of Rain',
  'Le journal "The"',
  '',
])('nothing else: %s', (text) => {
  expect(titles(text)).toEqual([]);
});

test('a title is one name, with its spaces as English has them', () => {
  expect(
    createLexicon()
      .properNames('Anne Roy dans "Rain : Never Without You" à Lyon')
      .map(({ text }) => text),
  ).toEqual(['Anne', 'Roy', 'Rain: Never Without You', 'Lyon']);
});
