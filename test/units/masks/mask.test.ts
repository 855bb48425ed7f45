import { describe, expect, test } from 'vitest';
import { mask, maskSpans } from '../../../src/units/masks/mask.js';
import { unmask } from '../../../src/units/masks/unmask.js';

describe('mask', () => {
  test.each([
    ['Écrivez à jean@mairie.example ou au 01 22 33 44 55.', 'Écrivez à 9041 ou au 7306.'],
    ['Écrivez à jean@mairie.example 👏 hier.', 'Écrivez à 9041 hier.'],
    ['Ouvrez un.txt deux.txt trois.txt quatre.txt, puis cinq.txt.', 'Ouvrez 9041, puis 7306.'],
    ['Il a 1 234,5 euros, soit 3,2 %.', 'Il a 9041 euros, soit 3,2 %.'],
    ['Il a 9041 euros et 12 000 amis.', 'Il a 9041 euros et 7306 amis.'],
    ['En 2011, 33 amis.', 'En 2017, 37 amis.'],
    ['Il a 33 et 37 chats.', 'Il a 38 et 37 chats.'],
    ['Au XXe siècle, sous Louis XIV.', 'Au 20ème siècle, sous Louis XIV.'],
    ['M. V. Roy, un CD, le XV de France.', 'M. V. Roy, un CD, le XV de France.'],
    ['Rien à faire.', 'Rien à faire.'],
    ['Le chat => la souris.', 'Le chat 9041 la souris.'],
    ['Un taux > 10 et 5 % de plus.', 'Un taux 10 et 5 % de plus.'],
    // what touches a word gets a space for the model
    ['mot\ue000suite, l’\ue001, pré\ue002 ici', 'mot 9041 suite, l’7306, pré 8627 ici'],
  ])('%s', (french, model) => {
    expect(mask(french).text).toBe(model);
  });

  test.each([
    ['👏 Bravo ! #Loire @mairie', '👏 ', 'Bravo !', ' #Loire @mairie'],
    ['👏 Bravo', '👏 ', 'Bravo', ''],
    ['👏 https://a.example est en ligne', '👏 ', '9041 est en ligne', ''],
    ['jean@mairie.example répond', '', '9041 répond', ''],
    ['Merci. https://a.example', '', 'Merci.', ' https://a.example'],
    ['"Merci." https://a.example', '', '"Merci."', ' https://a.example'],
    ['"Merci . " https://a.example', '', '"Merci . "', ' https://a.example'],
    ['Merci (ou rien !) https://a.example', '', 'Merci (ou rien !)', ' https://a.example'],
    ['Voir www.a.example', '', 'Voir 9041', ''],
    ['#Loire', '', '9041', ''],
    ['Bravo 👏', '', 'Bravo', ' 👏'],
    ['Bravo 👏 https://a.example', '', 'Bravo 9041', ''],
    // a hidden word is part of its sentence
    ['\ue000\ue000 est lent', '', '9041 est lent', ''],
    ['Il lit \ue000', '', 'Il lit 9041', ''],
    ['→ Suite', '→ ', 'Suite', ''],
    // words in mid-text stay, whatever comes at the end
    ['Oui. @mairie hier. #Loire', '', 'Oui. 9041 hier.', ' #Loire'],
  ])('edges of %s', (french, before, text, after) => {
    expect(mask(french)).toMatchObject({ before, text, after });
  });

  test('a slot knows its French and its English', () => {
    const word = { value: '9041', french: '@mairie', english: '@mairie', isOrdinal: false };
    expect(mask('Voir @mairie hier').slots).toEqual([word]);
    expect(mask('Le 2e jour').slots).toEqual([{ value: '2', french: '2e', english: '2nd', isOrdinal: true }]);
  });

  test('a Roman numeral behind a name is part of the name', () => {
    expect(mask('Sous Louis XIV.').slots).toEqual([]);
  });
});

describe('maskSpans', () => {
  test('takes the whole word, and nothing else', () => {
    const masked = maskSpans('avec Şirali, 12 000 fois', [{ start: 5, end: 6 }]);
    expect(masked.text).toBe('avec 9041, 12 000 fois');
    expect(unmask('with 9041, 12,000 times', masked).text).toBe('with Şirali, 12,000 times');
    expect(masked.slots).toEqual([{ value: '9041', french: 'Şirali', english: 'Şirali', isOrdinal: false }]);
  });

  test.each<[string, [number, number][], string]>([
    ['avec Şirali', [[7, 8]], 'avec 9041'],
    ['avec Jean-Şirali Roy', [[10, 11]], 'avec 9041 Roy'],
    ['Şirali part', [[0, 1]], '9041 part'],
    // two letters of one word, two words, the later one first
    [
      'avec Şiralş et Ğül',
      [
        [15, 16],
        [10, 11],
        [5, 6],
      ],
      'avec 9041 et 7306',
    ],
    ['Le maire a longuement parlé hier soir à Lyon avec Şirali', [[52, 53]], 'Le maire a longuement parlé hier soir à Lyon avec 9041'],
  ])('%s %j', (french, spans, model) => {
    expect(
      maskSpans(
        french,
        spans.map(([start, end]) => ({ start, end })),
      ).text,
    ).toBe(model);
  });
});
