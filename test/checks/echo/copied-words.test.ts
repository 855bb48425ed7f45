import { describe, expect, test } from 'vitest';
import { copiedWords } from '../../../src/checks/echo/copied-words.js';
import { drawn, type Looks } from '../../repair/drawn-alignment.js';

/** The words that were left, each with its English; a `·` in the English cuts a word into pieces. */
const copied = (source: string, target: string, looks: Looks = {}): string[] => {
  const aligned = drawn(source, target, looks);
  const { text } = aligned.rendering;
  return copiedWords({ source, target: text, attention: aligned.attention }).map(
    ({ word, french, english, fault, source: from, target: place }) => {
      expect(text.slice(place.start, place.end)).toBe(word);
      expect(source.slice(from.start, from.end)).toBe(french);
      expect(fault).toBe(word.toLowerCase() === french.toLowerCase() ? 'left' : 'garbled');
      return `${word}: ${english}`;
    },
  );
};

test.each([
  ['Le plombier dort.', 'The plombier sleeps.', ['plombier: plumber']],
  ['Les plombiers dorment.', 'The plombiers sleep.', ['plombiers: plumbers']],
  ['Le prix et le sel montent.', 'The prix and the sel rise.', ['prix: price', 'sel: salt']],
  ['Prix total', 'Prix total', ['Prix: price']],
  ['Lundi, il pleut.', 'Lundi, it rains.', ['Lundi: Monday']],
  ['Elle vient lundi.', 'She comes Lundi.', ['Lundi: Monday']],
  ['Le plombier Roy dort.', 'The plombier Roy sleeps.', ['plombier: plumber']],
  ['"Le fromage est bon", dit Roy.', '"The fromage is good," says Roy.', ['fromage: cheese']],
])('%s: %s', (source, target, expected) => {
  expect(copied(source, target)).toEqual(expected);
});

describe('nothing was left', () => {
  test.each([
    ['a name', 'Il lit Le Monde à la Place du Moulin.', 'He reads Le Monde at the Place du Moulin.'],
    ['a capital', 'Il aime le Fromage.', 'He loves the Fromage.'],
    ['a capital of the English', 'Le renard dort.', 'The Renard sleeps.'],
    ['capitals', 'Le CES a un PRIX.', 'The CES has a PRIX.'],
    ['a family', 'Boucher dort.', 'Boucher sleeps.'],
    ['a given name', 'Olivier dort.', 'Olivier sleeps.'],
    ['a shop with a name', 'Boulangerie Roy', 'Boulangerie Roy'],
    ['behind a name', 'La Halle rouge dort, dit Roy.', 'The Halle rouge sleeps, says Roy.'],
    ['with words of grammar', 'Il voit le musée de la mer.', 'He sees the musée de la mer.'],
    ['a row of words', 'Il dit très bonne vieille maison.', 'He says très bonne vieille maison.'],
    ['a title in marks', 'Il lit "Boulangerie fermée".', 'He reads "Boulangerie fermée".'],
    ['a word in marks', 'Le mot "fromage" est long.', 'The word "fromage" is long.'],
    ['a phrase of English', 'Il gagne un grand prix.', 'He wins a grand prix.'],
    ['the word as a noun', 'Il pèse le pour.', 'He weighs le pour.'],
    ['the English word', 'Des branches mortes.', 'Dead branches.'],
    ['its English is spelt alike', 'La loi nationale est nationale.', 'The national law is national.'],
    ['a word that may be English', 'Le bureau dort.', 'The bureau sleeps.'],
    ['a compound', 'Il voit un abat-jour.', 'He sees an abat-jour.'],
  ])('%s: %s: %s', (_, source, target) => {
    expect(copied(source, target)).toEqual([]);
  });
});

describe('a word that English has in another meaning', () => {
  test('was left if it stands for the French one', () => {
    expect(copied('Le pain est bon.', 'The pain is good.', { pain: 'pain' })).toEqual(['pain: bread']);
    expect(copied('Prends ton pain.', 'Take ton bread.', { ton: 'ton' })).toEqual(['ton: your']);
  });

  test.each<[string, string, Looks]>([
    ['Le pain fait mal.', 'The bread is a pain.', { pain: 'mal' }],
    ['Le pain est bon.', 'The pain is good.', {}],
    ['Le pain sans pain.', 'The pain without bread.', { pain: 'pain' }],
    ['Il hausse le ton.', 'He raises his ton.', { ton: 'ton' }],
  ])('and else not: %s: %s', (source, target, looks) => {
    expect(copied(source, target, looks)).toEqual([]);
  });
});

describe('a text of one word', () => {
  test.each([
    ['Prix', 'Prix', ['Prix: price']],
    ['« Pain »', '“Pain”', ['Pain: bread']],
    ['Bureau :', 'Bureau:', ['Bureau: office']],
    // in pieces, and like the French
    ['Livraison', 'Liv·raion', ['Livraion: delivery']],
    ['Téléphone', 'Tre·phone', ['Trephone: telephone']],
  ])('%s: %s', (source, target, expected) => {
    expect(copied(source, target)).toEqual(expected);
  });

  test.each([
    ['Livraison', 'Deli·very'],
    ['Livraison', 'Livraion'],
    ['Hôpital', 'Hospi·tal'],
    ['Boucher', 'Boucher'],
    ['PRIX', 'PRIX'],
    ['Plamondon', 'Plamondon'],
    ['National', 'National'],
  ])('%s: %s is right, or cannot be told', (source, target) => {
    expect(copied(source, target)).toEqual([]);
  });
});

describe('a text of one word that the model is unsure of', () => {
  const faults = (target: string, tokenScores?: readonly number[]) =>
    copiedWords({ source: 'Valise', target, attention: () => undefined, ...(tokenScores && { hypothesis: { tokenScores } }) });

  test('is a guess if the tables have other English', () => {
    expect(faults('Valley', [-1.5, -0.1])).toMatchObject([{ fault: 'guessed', word: 'Valley', french: 'Valise', english: 'suitcase' }]);
    expect(faults('Valise', [-1.5, -0.1])).toMatchObject([{ fault: 'left' }]);
  });

  test.each<[string, string, readonly number[] | undefined]>([
    ['that it is surer of', 'Valley', [-0.9, -0.1]],
    ['of the tables', 'Suitcase', [-1.5, -0.1]],
    ['of which nothing is known', 'Valley', undefined],
  ])('is none %s', (_, target, tokenScores) => {
    expect(faults(target, tokenScores)).toEqual([]);
  });
});

test('a text without an end takes no long time', () => {
  const started = performance.now();
  for (const text of ['Le plombier Roy, '.repeat(20_000), 'plombier '.repeat(20_000), '"Le pain" '.repeat(20_000)])
    copiedWords({ source: text, target: text, attention: () => undefined });
  expect(performance.now() - started).toBeLessThan(8000);
});
