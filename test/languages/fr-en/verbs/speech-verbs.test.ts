import { expect, test } from 'vitest';
import { isSpeechWord } from '../../../../src/languages/en/speech-verbs.js';
import { englishOfSpeech } from '../../../../src/languages/fr-en/verbs/speech-verbs.js';
import {
  invertedForms,
  speechForms,
  speechInfinitives,
  speechParticiples,
} from '../../../../src/languages/fr/attributions/speech-verbs.js';
import { verbGroupAt } from '../../../../src/languages/fr/attributions/verb-groups.js';

test.each([
  ['a lancé', 'said'],
  ['lance', 'says'],
  ['estiment', 'say'],
  ['explique', 'explains'],
  ['expliquait', 'explained'],
  ['répondit', 'replied'],
  ['répondent', 'reply'],
  ["s'est inquiété", 'worried'],
  ['a mis en garde', 'warned'],
  ['fait valoir', 'argues'],
  ['fait savoir', 'says'],
  ['soutient', 'maintains'],
  ['crient', 'shout'],
  ['aurait dit', undefined],
  ['dirait', undefined],
  ['ajouterait', undefined],
  ['rappellerait', undefined],
])('%s: %s', (french, english) => {
  const { end, meaning } = verbGroupAt(french, 0)!;
  expect(end).toBe(french.length);
  expect(englishOfSpeech(meaning)).toBe(english);
});

test('whatever English it gives, in any tense, is known as a verb of saying', () => {
  const infinitives = [...speechInfinitives, 'lire', 'faire', 'valoir', 'savoir', 'mis en garde'];
  const english = infinitives.flatMap((infinitive) =>
    (['present', 'past'] as const).flatMap((tense) => [false, true].map((isPlural) => englishOfSpeech({ infinitive, tense, isPlural })!)),
  );
  expect(english.filter((word) => !isSpeechWord(word))).toEqual([]);
});

test('every form and participle leads to an infinitive', () => {
  const found = [
    ...[...speechForms.values(), ...invertedForms.values()].map(({ infinitive }) => infinitive),
    ...speechParticiples.values(),
  ];
  expect(found.filter((infinitive) => !/(?:er|ir|re|oir)$/u.test(infinitive))).toEqual([]);
});
