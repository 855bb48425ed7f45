import { expect, test } from 'vitest';
import { englishOfVerb } from '../../../../src/languages/fr-en/verbs/english-of-verb.js';
import { englishFor, isEnglishOf, knownWords } from '../../../../src/languages/fr-en/words/known-words.js';

test.each([
  ['parsèment', 'strew'],
  ['parsemé', 'strewn'],
  ['grignotait', 'nibbled'],
  ['démolira', 'will demolish'],
  ['franchirait', 'would cross'],
  ['nettoyant', 'cleaning'],
  ['manœuvre', 'manoeuvres'],
  ['redécolle', undefined],
  ['maison', undefined],
])('%s: %s', (word, english) => {
  expect(englishOfVerb(word)?.[0]).toBe(english);
});

test('behind an article it is a noun, which the tables may not have', () => {
  const found = (french: string, word: string): string[] => knownWords(french, [word]).map(({ english }) => english[0]!);
  expect(found('Elle grignote un os.', 'grignote')).toEqual(['nibbles']);
  expect(found('Il voit la grignote.', 'grignote')).toEqual([]);
  expect(found('Il craint l’accroche.', 'accroche')).toEqual([]);
});

test('of a verb the form is written that the model was about to write', () => {
  const [known] = knownWords('Ils doivent dérober la caisse.', ['dérober']);
  expect(['deroben', 'derobed', 'derobing'].map((word) => englishFor(known!, word))).toEqual(['steal', 'stolen', 'stealing']);
  expect(['stole', 'stealing', 'derobed'].map((word) => isEnglishOf(known!, word))).toEqual([true, true, false]);
  const [noun] = knownWords('Il voit le brouillard.', ['brouillard']);
  expect(englishFor(noun!, 'brouilled')).toBe('fog');
});
