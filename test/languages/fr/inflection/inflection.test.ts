import { describe, expect, test } from 'vitest';
import {
  feminineAdjectives,
  feminineNouns,
  masculineAdjectives,
  masculineNouns,
} from '../../../../src/languages/fr/inflection/feminines.js';
import { pluralsOf, singularsOf } from '../../../../src/languages/fr/inflection/plurals.js';
import { formsOf } from '../../../../src/languages/fr/inflection/word-forms.js';

const pairs = (list: string): [string, string][] => list.split(' ').map((pair) => pair.split(':') as [string, string]);

describe('number', () => {
  const regular = pairs(
    `table:tables journal:journaux bureau:bureaux noyau:noyaux cheveu:cheveux vœu:vœux bijou:bijoux clou:clous travail:travaux rail:rails
    festival:festivals pneu:pneus landau:landaus monsieur:messieurs œil:yeux grand:grands emploi:emplois feu:feux loi:lois`.replace(
      /\s+/gu,
      ' ',
    ),
  );
  test.each(regular)('%s, %s', (singular, plural) => {
    expect(pluralsOf(singular)[0]).toBe(plural);
    expect(singularsOf(plural)).toContain(singular);
  });

  test.each(['prix', 'procès', 'Français'.toLowerCase(), 'cours', 'pays', 'heureux', 'jaloux', 'gaz', 'virus', 'temps', 'palais'])(
    '%s has one form',
    (word) => {
      expect(pluralsOf(word)).toEqual([word]);
      expect(singularsOf(word)).toEqual([]);
    },
  );
});

describe('gender', () => {
  test.each(
    pairs(
      `premier:première social:sociale heureux:heureuse actif:active européen:européenne ancien:ancienne bon:bonne nouveau:nouvelle muet:muette
      complet:complète blanc:blanche public:publique long:longue vieux:vieille supérieur:supérieure français:française nul:nulle brûlé:brûlée
      industriel:industrielle pareil:pareille gros:grosse faux:fausse`.replace(/\s+/gu, ' '),
    ),
  )('adjectives: %s, %s', (masculine, feminine) => {
    expect(feminineAdjectives(masculine)).toContain(feminine);
    expect(masculineAdjectives(feminine)).toContain(masculine);
  });

  test.each(['rouge', 'jeune', 'moderne', 'agricole', 'logique'])('%s has one form', (word) => {
    expect(feminineAdjectives(word)).toEqual([]);
  });

  test.each(
    pairs(
      `avocat:avocate directeur:directrice chanteur:chanteuse infirmier:infirmière lycéen:lycéenne chef:cheffe salarié:salariée patron:patronne
      professeur:professeure ambassadeur:ambassadrice étudiant:étudiante`.replace(/\s+/gu, ' '),
    ),
  )('nouns for persons: %s, %s', (masculine, feminine) => {
    expect(feminineNouns(masculine)).toContain(feminine);
    expect(masculineNouns(feminine)).toContain(masculine);
  });

  test.each(['port', 'parti', 'accord', 'appel', 'arrêté', 'moteur', 'mer', 'vent', 'chapeau', 'plan'])('%s has no feminine', (noun) => {
    expect(feminineNouns(noun)).toEqual([]);
  });

  test.each(['porte', 'vente', 'grève', 'matrice', 'portière', 'prière', 'entrée', 'plante', 'personne'])('%s has no masculine', (noun) => {
    expect(masculineNouns(noun)).toEqual([]);
  });
});

test('all forms of a word, each with its number and gender', () => {
  const forms = formsOf({ word: 'nouveau', role: 'adjective', number: 'singular' });
  expect(forms.map(({ text, number, gender }) => `${text} ${number} ${gender}`)).toEqual([
    'nouveau singular given',
    'nouvel singular given',
    'nouveaux plural given',
    'nouvelle singular other',
    'nouvelles plural other',
  ]);
  expect(formsOf({ word: 'travaux', role: 'noun', number: 'plural' }).map(({ text }) => text)).toEqual(['travaux', 'travail']);
  expect(formsOf({ word: 'ministre', role: 'noun', number: 'singular' }).map(({ gender }) => gender)).toEqual(['either', 'either']);
  expect(formsOf({ word: 'avocate', role: 'complement', number: 'singular' }).map(({ text }) => text)).toEqual(['avocate', 'avocates']);
});
