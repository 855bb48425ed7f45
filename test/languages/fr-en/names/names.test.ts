import { describe, expect, test } from 'vitest';
import { isAnglicised } from '../../../../src/languages/fr-en/names/anglicised.js';
import { isPeople } from '../../../../src/languages/fr-en/names/demonyms.js';
import { createTerms } from '../../../../src/languages/fr-en/terms/terms.js';
import { translatedWords } from '../../../../src/languages/fr-en/names/translated-words.js';
import { createLexicon } from '../../../../src/languages/lexicon.js';

/** Without a term: what the tables say. */
const { properNames, englishForms, writtenForm, isTranslated, stays, isUnknownCompound } = createLexicon();

describe('properNames', () => {
  test.each([
    ['Selon M. Plamondon, Anne Roy part à Lyon.', ['Plamondon', 'Anne', 'Roy', 'Lyon']],
    ['Anne Roy dort. Le Sénat vote.', ['Anne', 'Roy']],
    ["L'usine d'Arvenne est à Jean-Pierre Roy.", ['Arvenne', 'Jean-Pierre', 'Roy']],
    ['Les Français et les Italiennes dorment.', []],
    ['Regardez Lyon !', ['Lyon']],
    ['Il dort. Regarde-le.', []],
    ['LVMH dort, McDonald aussi.', ['LVMH', 'McDonald']],
    ['Il a dit "Dors" à Suarez.', ['Suarez']],
    ['La ville (Quentovic) dort, Anne "Plamondon" Roy aussi.', ['Quentovic', 'Anne', 'Plamondon', 'Roy']],
    ['Les frères (Anatole et Félix) dorment.', ['Anatole', 'Félix']],
    ['"Scandaleux", a-t-il dit. (Regarder page 3.)', []],
    ['Le chat de Mme Roy et du Dr Plamondon.', ['Roy', 'Plamondon']],
    ['Le chat de MM. Roy et Roux, de Mlle Roy, de Mgr Roy et du Pr Roy.', ['Roy', 'Roux', 'Roy', 'Roy', 'Roy']],
    ['Mmes Roy et Me Roux dorment.', ['Roy', 'Roux']],
    ['La MMA dort.', ['MMA']],
    ['Le XIXème, le CO₂, le CO2 de Henri Ier.', ['Henri']],
    ['La ville de Vire et le COB2.', ['Vire', 'COB2']],
    ['Les Instituts des Afro-Américains.', []],
  ])('%s', (text, expected) => {
    expect(properNames(text).map((name) => name.text)).toEqual(expected);
  });
});

const anglicised = (pair: string): boolean => {
  const [french = '', english = ''] = pair.split(' ');
  return isAnglicised(french, english, createTerms([]));
};

test('a name has its English form from the tables, CLDR, or by its ending', () => {
  expect(englishForms('Londres')).toEqual(['London']);
  expect(englishForms('Allemagne')).toContain('Germany');
  expect(englishForms('Plamondon')).toEqual([]);
  expect(isTranslated('États-Unis', 'The United States sleeps.')).toBe(true);
  expect(isTranslated('Maison-Blanche', 'in the White House')).toBe(true);
  expect(isTranslated('Maison-Blanche', 'in the White-Blanche')).toBe(false);
  expect(isTranslated('Londres', 'Lodon sleeps')).toBe(false);
  // a table has the form: any other one must be an adjective
  expect(['Neptun', 'Neptunian', 'European', 'Europ'].map((word, at) => isTranslated(at < 2 ? 'Neptune' : 'Europe', word))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(['Sibérie Siberia', 'Égyptiens Egyptians', 'Hérode Herod'].map((pair) => anglicised(pair))).toEqual([true, true, true]);
  expect(['Beaulieu Beaulieus', 'Obama Omama', 'Plamondon Plmond', 'Pelterie Peltry'].map((pair) => anglicised(pair))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(anglicised('Observatoire Observatory')).toBe(true);
});

test('an English form is written only where it is the whole name', () => {
  expect(['Londres', 'Jésus', 'Pérou', 'États-Unis', 'Plamondon'].map(writtenForm)).toEqual([
    'London',
    'Jesus',
    'Peru',
    'États-Unis',
    'Plamondon',
  ]);
});

test('peoples in all their forms, and no others', () => {
  expect(['Français', 'Françaises', 'Italienne', 'Turcs', 'Grecques', 'Européens'].map(isPeople)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['Beaulieu', 'Paris', 'Roy'].map(isPeople)).toEqual([false, false, false]);
});

test('a name stays in English unless it is counted or tabled as translated', () => {
  expect(['Plamondon', 'Lyon', 'Jean-Pierre', 'Saint-Brévin', 'Brévin-sur-Arvenne'].map(stays)).toEqual(Array(5).fill(true));
  expect(['Londres', 'Ligue', 'Macédoine', 'Forêt-Grise', 'Sud-américaines', 'Français'].map(stays)).toEqual(Array(6).fill(false));
});

test('a compound is unknown if only a part of it is counted', () => {
  expect(['Brévin-le-Bas', 'Vieux-Lavandon'].map(isUnknownCompound)).toEqual([true, true]);
  expect(['Beaux-Arts', 'États-Unis', 'Londres', 'Plamondon'].map(isUnknownCompound)).toEqual(Array(4).fill(false));
});

test('the counted words are words, each once', () => {
  const words = [...translatedWords()];
  expect(words.length).toBeGreaterThan(4000);
  expect(words.filter((word) => !/^\p{Lu}[\p{L}\p{N}’'-]+$/u.test(word))).toEqual([]);
});
