import { expect, test } from 'vitest';
import { innerStops, possibleStops } from '../../../src/text/marks/inner-stops.js';

test.each([
  ['le train part. nous restons ici. il neige encore.', ['le train part.', ' nous restons ici.', ' il neige encore.']],
  ['Le train part ! Nous restons ici.', ['Le train part !', ' Nous restons ici.']],
  ['on mange quoi ? je ne sais pas.', ['on mange quoi ?', ' je ne sais pas.']],
  ['Elle a dit "nous restons ici." Puis elle part.', ['Elle a dit "nous restons ici."', ' Puis elle part.']],
  // abbreviations, single words, and what a speaker asks inside a sentence
  ['M. Gaudry et Mme Serre sont là.', undefined],
  ['Le Dr. Gaudry parle, cf. Serre et al. Puis rien.', undefined],
  ['Non. Il reste ici.', undefined],
  ['Vous restez ici ? demande la maire.', undefined],
  ['Hier matin, le capt. Gaudry et l’insp. Serre sont partis.', undefined],
  ['le bateau du capt Gaudry. il part demain.', ['le bateau du capt Gaudry.', ' il part demain.']],
  ['Un seul point à la fin.', undefined],
])('%j', (text, expected) => {
  const stops = innerStops(text, () => new Set(['capt', 'insp']));
  const parts = [...stops, text.length].map((end, nth) => text.slice(stops[nth - 1] ?? 0, end));
  expect(parts).toEqual(expected ?? [text]);
});

test('any inner stop may be one', () => {
  expect(possibleStops('I go. Mr. Roy stays! He sleeps.')).toBe(3);
  expect(possibleStops('3.5 of them')).toBe(0);
});
