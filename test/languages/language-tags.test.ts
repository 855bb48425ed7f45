import { expect, test } from 'vitest';
import { isEnglish, isFrench } from '../../src/languages/language-tags.js';

test.each(['fr', 'FR', 'fr-CA', 'fr_FR', 'fr-Latn-BE'])('%s is French', (tag) => {
  expect([isFrench(tag), isEnglish(tag)]).toEqual([true, false]);
});

test.each(['en', 'EN-gb', 'en_US', 'en-Latn-AU'])('%s is English', (tag) => {
  expect([isFrench(tag), isEnglish(tag)]).toEqual([false, true]);
});

test.each(['frr', 'fro', 'enm', 'de', '', 'x-fr', 'french'])('%j is neither', (tag) => {
  expect([isFrench(tag), isEnglish(tag)]).toEqual([false, false]);
});
