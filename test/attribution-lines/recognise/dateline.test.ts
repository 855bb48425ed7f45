import { expect, test } from 'vitest';
import { datelineOf } from '../../../src/attribution-lines/recognise/dateline.js';

/** The dateline of a paragraph in the middle of a text. */
const dateline = (paragraph: string): string | undefined => {
  const span = datelineOf(`a\n${paragraph}\nb`, { start: 2, end: 2 + paragraph.length });
  return span && `a\n${paragraph}\nb`.slice(span.start, span.end);
};

test.each([
  ['PARIS (Reuters) – Le président a dit oui.', 'PARIS (Reuters) –'],
  ['PARIS (Reuters) – « Oui », dit-il.', 'PARIS (Reuters) –'],
  ['Bruxelles, 12 mars (AFP) – Le président a dit oui.', 'Bruxelles, 12 mars (AFP) –'],
  ['(AFP) – Le président a dit oui.', '(AFP) –'],
  ['PARIS, 3 juin (AFP) - Le président a dit oui.', 'PARIS, 3 juin (AFP) -'],
  ['PARIS, 3 juin\u00a0(AFP)\u00a0—\u00a0Le président a dit oui.', 'PARIS, 3 juin\u00a0(AFP)\u00a0—'],
  ['PARIS, 1er juin 2024 – Le président a dit oui.', 'PARIS, 1er juin 2024 –'],
  ['NEW YORK (AP) -- Le président a dit oui.', 'NEW YORK (AP) --'],
  ['RABAT (MAP) – Le roi a dit oui.', 'RABAT (MAP) –'],
  ['LONDRES/PARIS (Reuters) – Le roi a dit oui.', 'LONDRES/PARIS (Reuters) –'],
  ['Saint-Denis (Seine-Saint-Denis) (AFP) – Le maire a dit oui.', 'Saint-Denis (Seine-Saint-Denis) (AFP) –'],
  ['AFP – Le président a dit oui.', 'AFP –'],
  ['PORT-GALLIAN (AFP) – La tempête a traversé la côte\ndans la nuit.', 'PORT-GALLIAN (AFP) –'],
  ['De notre envoyé spécial à Kaboul. Il pleut.', 'De notre envoyé spécial à Kaboul.'],
  ['De notre correspondante à Rome, Anne Roy – Il pleut.', 'De notre correspondante à Rome, Anne Roy –'],
  ['KABOUL, DE NOTRE ENVOYEE\u00a0 SPECIALE. Il pleut.', 'KABOUL, DE NOTRE ENVOYEE\u00a0 SPECIALE.'],
  ['La Presse canadienne – Le maire a dit oui.', 'La Presse canadienne –'],
  ['Kaboul, envoyé spécial. Il pleut.', 'Kaboul, envoyé spécial.'],
  ['Londres, correspondance – Il pleut.', 'Londres, correspondance –'],
])('%s', (paragraph, expected) => {
  expect(dateline(paragraph)).toBe(expected);
});

test.each([
  'Paris (Texas) – Un film de 1984.',
  'Paris – Nice commence dimanche.',
  'FOOTBALL – Le PSG gagne.',
  'L’Agence France-Presse (AFP) – une agence – le dit.',
  'L’agence Reuters – la plus ancienne – le dit.',
  'Paris (AFP) a publié un article.',
  'De notre côté, rien de neuf. Il pleut.',
  'De notre envoyé spécial, on ne sait rien.',
  'PARIS (Reuters) –',
  'Il pleut.',
  '',
])('nothing in: %s', (paragraph) => {
  expect(dateline(paragraph)).toBeUndefined();
});
