import { describe, expect, test } from 'vitest';
import type { Aligned } from '../../../src/alignment/words.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { putInName } from '../../../src/repair/names/put-in-names.js';
import { drawn, type Looks } from '../drawn-alignment.js';

/** The English with the last name of the French put in. */
const putIn = (aligned: Aligned, lexicon = createLexicon()): string | undefined =>
  putInName(aligned, lexicon.properNames(aligned.answer.source).at(-1)!)?.text;

type Row = [french: string, english: string, looks: Looks, expected: string | undefined];

describe('a name that was left out follows the English of the word before it', () => {
  test.each<Row>([
    ['Le maire Plamondon dort.', 'The mayor sleeps.', { mayor: 'maire' }, 'The mayor Plamondon sleeps.'],
    ['Elle aime le maire Plamondon.', 'She loves the mayor.', { mayor: 'maire' }, 'She loves the mayor Plamondon.'],
    ['Madame Plamondon dort.', 'Madam sleeps.', { Madam: 'Madame' }, 'Madam Plamondon sleeps.'],
    // the last of several
    ['Le maire Plamondon dort.', 'The lord mayor sleeps.', { lord: 'maire', mayor: 'maire' }, 'The lord mayor Plamondon sleeps.'],
    // 0.4 of its attention is enough, less is not
    ['Le maire Plamondon dort.', 'The mayor sleeps.', { mayor: { maire: 4, dort: 6 } }, 'The mayor Plamondon sleeps.'],
    ['Le maire Plamondon dort.', 'The mayor sleeps.', { mayor: { maire: 3, dort: 7 } }, undefined],
  ])('%s: %s', (french, english, looks, expected) => {
    expect(putIn(drawn(french, english, looks))).toBe(expected);
  });

  test.each<Row>([
    [
      'Le réseau social Arvenne dort.',
      'The social network sleeps.',
      { social: 'social', network: 'réseau' },
      'The social network Arvenne sleeps.',
    ],
    [
      'Il aime le réseau social Arvenne.',
      'He loves the social network.',
      { social: 'social', network: 'réseau' },
      'He loves the social network Arvenne.',
    ],
    [
      'Le club privé Arvenne dort.',
      'The private club sleeps.',
      { private: 'privé', club: { club: 4, Le: 6 } },
      'The private club Arvenne sleeps.',
    ],
    [
      'Le club privé Arvenne dort.',
      'The private club sleeps.',
      { private: 'privé', club: { club: 3, Le: 7 } },
      'The private Arvenne club sleeps.',
    ],
    // not directly behind it
    [
      'Le réseau social Arvenne dort.',
      'The social, network sleeps.',
      { social: 'social', network: 'réseau' },
      'The social Arvenne, network sleeps.',
    ],
    // an article's attention wanders
    ['Le ministre Plamondon a perdu.', 'The minister has lost.', { minister: 'ministre', has: 'Le' }, 'The minister Plamondon has lost.'],
    // what is beyond a comma is no neighbour
    ['Ce soir, madame Plamondon dort.', 'Madam tonight sleeps.', { Madam: 'madame', tonight: 'soir' }, 'Madam Plamondon tonight sleeps.'],
  ])('and of its neighbour, where the order changes: %s: %s', (french, english, looks, expected) => {
    expect(putIn(drawn(french, english, looks))).toBe(expected);
  });

  test.each<[french: string, english: string, looks: Looks]>([
    ['Plamondon dort.', 'Sleeps.', { Sleeps: 'dort' }],
    ["Devant l'Arvenne il dort.", 'In front he sleeps.', { front: 'Devant' }],
    ['Le Plamondon dort.', 'He sleeps.', { He: 'Le' }],
    ['En 2024 Plamondon dort.', 'In 2024 he sleeps.', { 2024: '2024' }],
    ['Ce soir, Plamondon dort.', 'Tonight he sleeps.', { Tonight: 'soir' }],
    ['Dans la ville, de Plamondon, il dort.', 'In the city he sleeps.', { city: 'ville' }],
  ])('nothing shows where: %s: %s', (french, english, looks) => {
    const lexicon = createLexicon({ terms: [['Plamondon', 'Plamondon']] });
    expect(putIn(drawn(french, english, looks), lexicon)).toBeUndefined();
  });

  test('a term that begins with a dot belongs to no word', () => {
    const lexicon = createLexicon({ terms: [['.NET', '.NET']] });
    expect(putIn(drawn('Il aime le serveur .NET ici.', 'He loves the server here.', { server: 'serveur' }), lexicon)).toBeUndefined();
  });

  test('nor is it known without an alignment', () => {
    const aligned = drawn('Le maire Plamondon dort.', 'The mayor sleeps.', { mayor: 'maire' });
    expect(putIn({ ...aligned, attention: () => undefined })).toBeUndefined();
  });

  test('it is written as asked', () => {
    const aligned = drawn('Le maire Plamondon dort.', 'The mayor sleeps.', { mayor: 'maire' });
    const [name] = createLexicon().properNames(aligned.answer.source);
    expect(putInName(aligned, name!, 'Anne Plamondon')?.text).toBe('The mayor Anne Plamondon sleeps.');
  });
});

describe('its preposition comes with it', () => {
  test.each<Row>([
    ['Les jeux de Plamondon en mai.', 'The games in May.', { games: 'jeux' }, 'The games of Plamondon in May.'],
    ["Les jeux d'Arvenne en mai.", 'The games in May.', { games: 'jeux' }, 'The games of Arvenne in May.'],
    ['Les jeux DE Plamondon en mai.', 'The games in May.', { games: 'jeux' }, 'The games of Plamondon in May.'],
    // a capital is the name's own
    ["Les jeux D'Arvenne en mai.", 'The games in May.', { games: 'jeux' }, "The games D'Arvenne in May."],
    ['Les jeux à Plamondon en mai.', 'The games in May.', { games: 'jeux' }, 'The games in Plamondon in May.'],
    ['Les jeux chez Plamondon en mai.', 'The games in May.', { games: 'jeux' }, 'The games at Plamondon in May.'],
    ['Les jeux contre Plamondon en mai.', 'The games in May.', { games: 'jeux' }, 'The games against Plamondon in May.'],
    ['Les jeux avec Plamondon en mai.', 'The games in May.', { games: 'jeux' }, 'The games with Plamondon in May.'],
  ])('%s: %s', (french, english, looks, expected) => {
    expect(putIn(drawn(french, english, looks))).toBe(expected);
  });

  test.each<Row>([
    ['La police du maire de Plamondon.', 'Police of the mayor.', { mayor: 'maire' }, 'Police of the mayor of Plamondon.'],
    // it is there already
    ['Les jeux de Plamondon en mai.', 'The games of in May.', { games: 'jeux', of: { de: 4, mai: 6 } }, 'The games of Plamondon in May.'],
    ["Les jeux d'Arvenne en mai.", 'The games of in May.', { games: 'jeux', of: "d'Arvenne" }, 'The games of Arvenne in May.'],
    // or is another word's
    [
      'Les jeux de Plamondon au mois de mai.',
      'The games of May.',
      { games: 'jeux', of: { de: 3, mois: 7 } },
      'The games of Plamondon of May.',
    ],
    [
      'Les jeux de Plamondon sont ici.',
      'The games, of course, are here.',
      { games: 'jeux', of: 'de' },
      'The games of Plamondon, of course, are here.',
    ],
    // or another preposition
    ['Les jeux de Plamondon en mai.', 'The games in May.', { games: 'jeux', in: 'de' }, 'The games of Plamondon in May.'],
  ])('unless the English has it: %s: %s', (french, english, looks, expected) => {
    expect(putIn(drawn(french, english, looks))).toBe(expected);
  });
});
