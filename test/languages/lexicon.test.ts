import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';

const namesIn = (french: string, ...terms: [string, string][]): string[] =>
  createLexicon({ terms })
    .properNames(french)
    .map(({ text }) => text);

describe('a term with an English form of its own', () => {
  const lexicon = createLexicon({ terms: [['Lyon', 'Lyons']] });

  test('is written in that form, and has no other', () => {
    expect(lexicon.writtenForm('Lyon')).toBe('Lyons');
    expect(lexicon.englishForms('Lyon')).toEqual(['Lyons']);
    expect(lexicon.isTerm('Lyon')).toBe(true);
    expect(lexicon.stays('Lyon')).toBe(false);
  });

  test('is right in English only in that form', () => {
    expect(lexicon.isTranslated('Lyon', 'Lyons sleeps.')).toBe(true);
    expect(lexicon.isTranslated('Lyon', 'Lyon sleeps.')).toBe(false);
    expect(lexicon.isKept('Lyon', 'Lyon sleeps.')).toBe(false);
  });

  test('overrides the tables for a part of a compound', () => {
    expect(createLexicon().stays('Lyon-Perrache')).toBe(true);
    expect(lexicon.stays('Lyon-Perrache')).toBe(false);
  });
});

describe('a term that is the same in English', () => {
  const lexicon = createLexicon({
    terms: [
      ['Ligue', 'Ligue'],
      ['Beaux-Arts', 'Beaux-Arts'],
      ['Londres', 'Londres'],
    ],
  });

  test.each(['Ligue', 'Beaux-Arts', 'Londres'])('%s stays, whatever the tables say', (name) => {
    expect(createLexicon().stays(name)).toBe(false);
    expect(lexicon.stays(name)).toBe(true);
    expect(lexicon.englishForms(name)).toEqual([]);
    expect(lexicon.writtenForm(name)).toBe(name);
    expect(lexicon.isKept(name, `the ${name} sleeps`)).toBe(true);
  });

  test('its English from the tables is wrong', () => {
    expect(createLexicon().isTranslated('Londres', 'London sleeps.')).toBe(true);
    expect(lexicon.isTranslated('Londres', 'London sleeps.')).toBe(false);
  });
});

describe('the names of a text', () => {
  test('a term is one name, with all its words, even if no table has a name there', () => {
    expect(namesIn('Le Musée du Lin dort.')).toEqual(['Lin']);
    expect(namesIn('Le Musée du Lin dort.', ['Musée du Lin', 'Linen Museum'])).toEqual(['Musée du Lin']);
    expect(namesIn('Le Sénat vote.', ['Sénat', 'Upper House'])).toEqual(['Sénat']);
    expect(namesIn('Grève à Lyon', ['grève', 'walkout'])).toEqual(['grève', 'Lyon']);
    expect(namesIn('Ventes de .NET à Lyon', ['.NET', '.NET'])).toEqual(['.NET', 'Lyon']);
  });

  test('the longer of two terms, and the first of two that overlap', () => {
    expect(namesIn('Au Musée du Lin', ['Musée', 'Museum'], ['Musée du Lin', 'Linen Museum'])).toEqual(['Musée du Lin']);
    expect(namesIn('Au Musée du Lin', ['Musée du', 'Museum of'], ['du Lin', 'of Linen'])).toEqual(['Musée du', 'Lin']);
  });

  test('spaces, apostrophes and hyphens may be those of print', () => {
    const [name] = createLexicon({ terms: [["L'Écho-Bleu du soir", 'Blue Echo']] }).properNames('Dans L’Écho‑Bleu\u00a0du\u202fsoir.');
    expect(name).toEqual({ start: 7, end: 24, text: "L'Écho-Bleu du soir", isInitial: false });
  });

  test('not in other words, nor inside an English title', () => {
    expect(namesIn('Un Lyonnais à Lyon-Perrache', ['Lyon', 'Lyons'])).toEqual(['Lyonnais', 'Lyon-Perrache']);
    expect(namesIn('Les grévistes', ['grève', 'walkout'])).toEqual([]);
    expect(namesIn('Il lit "The Cats of Lyon" hier.', ['Lyon', 'Lyons'])).toEqual(['The Cats of Lyon']);
  });
});

test('in a line in capitals a term is written as given', () => {
  const lexicon = createLexicon({ terms: [['BrévinPhone', 'BrévinPhone']] });
  expect(['BRÉVINPHONE', 'ONU', 'LONDRES', 'NEW-YORK', 'GRÈVE'].map(lexicon.inSentence)).toEqual([
    'BrévinPhone',
    'ONU',
    'Londres',
    'New-York',
    undefined,
  ]);
});

test('English that begins with a small letter may begin with a capital', () => {
  const lexicon = createLexicon({ terms: [['grève', 'walkout']] });
  expect(['Walkout in Lyon', 'The walkout', 'The strike'].map((english) => lexicon.isTranslated('grève', english))).toEqual([
    true,
    true,
    false,
  ]);
});

test('of two terms with the same French the later counts; a term without a word is ignored', () => {
  const lexicon = createLexicon({
    terms: [
      ['Lyon', 'Lyons'],
      ['Lyon', 'Lugdunum'],
      [' … ', 'dots'],
      ['', 'nothing'],
    ],
  });
  expect(lexicon.writtenForm('Lyon')).toBe('Lugdunum');
  expect(lexicon.properNames('Lyon … dort').map(({ text }) => text)).toEqual(['Lyon']);
});

test('nothing leaks from one lexicon to another', () => {
  const french = 'Selon Plamondon, Lyon dort avec Arvenne.';
  const told = () => {
    const { properNames, englishForms, stays } = createLexicon();
    return properNames(french).map(({ text }) => [text, englishForms(text), stays(text)]);
  };
  const before = told();
  const other = createLexicon({
    terms: [
      ['Lyon', 'Lyons'],
      ['Arvenne', 'Blackmoor'],
      ['Plamondon', 'Smith'],
    ],
  });
  expect(other.properNames(french).map(({ text }) => other.writtenForm(text))).toEqual(['Smith', 'Lyons', 'Blackmoor']);
  expect(told()).toEqual(before);
});
