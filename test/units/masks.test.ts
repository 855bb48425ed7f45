import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask, maskSpans } from '../../src/units/masks/mask.js';
import { unmask } from '../../src/units/masks/unmask.js';

describe('mask', () => {
  test.each([
    ['Écrivez à jean@mairie.example ou au 01 22 33 44 55.', 'Écrivez à 9041 ou au 7306.'],
    ['Il a 1 234,5 euros, soit 3,2 %.', 'Il a 9041 euros, soit 3,2 %.'],
    ['Il a 35 ans depuis 2013.', 'Il a 35 ans depuis 2013.'],
    ['En 2011, 33 amis.', 'En 2017, 37 amis.'],
    ['À 18h30, le 2e train coûtera 12 M€.', "À 18:30, le 2ème train coûtera 12 millions d'euros."],
    ['Ouvert à 18h, il travaille 20 h par jour.', 'Ouvert à 18:00, il travaille 20 heures par jour.'],
    ['Il a 9041 euros et 12 000 amis.', 'Il a 9041 euros et 7306 amis.'],
    ['Au XXe siècle, sous Louis XIV.', 'Au 20ème siècle, sous Louis XIV.'],
    ['Les XIᵉ et XIIe siècles.', 'Les 17ème et 12ème siècles.'],
    ['Le Ier siècle de François Ier.', 'Le 1er siècle de François Ier.'],
    ['10³ tonnes de CO₂ sur 25 m².', '9041 tonnes de CO₂ sur 25 m².'],
    ['M. V. Roy, un CD, le XV de France.', 'M. V. Roy, un CD, le XV de France.'],
    ['Rien à faire.', 'Rien à faire.'],
  ])('%s', (french, model) => {
    expect(mask(french).text).toBe(model);
  });

  test.each([
    ['👏 Bravo ! #Loire @mairie', '👏 ', 'Bravo !', ' #Loire @mairie'],
    ['Merci. https://a.example', '', 'Merci.', ' https://a.example'],
    ['Voir www.a.example', '', 'Voir 9041', ''],
    ['#Loire', '', '9041', ''],
    ['Bravo 👏', '', 'Bravo', ' 👏'],
  ])('edges of %s', (french, before, text, after) => {
    expect(mask(french)).toMatchObject({ before, text, after });
  });
});

describe('unmask', () => {
  const back = (french: string, english: string): string => unmask(english, mask(french)).text;
  test.each([
    ['Il coûtera 12 M€.', 'It will cost EUR 12 million.', 'It will cost €12 million.'],
    ['Il coûtera 12 M€.', 'It will cost 12 million euros.', 'It will cost €12 million.'],
    ['Il coûtera 1 234 €.', 'It will cost 9041 euros.', 'It will cost €1,234.'],
    ['Il coûtera 1 234 €.', 'It will cost 9,041 euros.', 'It will cost €1,234.'],
    ['Il a 3,2 % de plus.', 'He has 3.2 % more.', 'He has 3.2% more.'],
    ['Il a 5 ans.', 'He is five years old.', 'He is 5 years old.'],
    ['Le 2e chat.', 'The second cat.', 'The 2nd cat.'],
    ['Le 2e chat.', 'The 2e cat.', 'The 2nd cat.'],
    ['Le 1er mai.', 'On 1 May.', 'On 1 May.'],
    ['Au XXe siècle.', 'In the 20th century.', 'In the 20th century.'],
    ['Au XXe siècle.', 'In the twentieth century.', 'In the 20th century.'],
    ['Au XIe siècle.', 'In the seventeenth century.', 'In the 11th century.'],
    ['La Ve République.', 'The 5th Republic.', 'The Fifth Republic.'],
    ['Le IIIe Reich.', 'The Third Reich.', 'The Third Reich.'],
    ['10³ fois.', '9041 times.', '10³ times.'],
    ['Le 2e chat a 25 m².', 'The 2nd cat has 25 m2.', 'The 2nd cat has 25 m2.'],
    ['Sur 25 m², le 2e chat.', 'On 25 m2, the 2nd cat.', 'On 25 m2, the 2nd cat.'],
    ['Il a 33 ans.', 'He is thirty-seven.', 'He is 33.'],
    ['Il fait 20 °C.', 'It is 20 ° C.', 'It is 20°C.'],
    ['Il a 33 et 33 chats.', 'He has 37 and 38 cats.', 'He has 33 and 33 cats.'],
    ['Un an ou 1 jour.', 'One year or 1 day.', 'One year or 1 day.'],
  ])('%s ← %s', (french, english, expected) => {
    expect(back(french, english)).toBe(expected);
  });

  test('tells what has no place', () => {
    expect(unmask('Write to.', mask('Écrivez à jean@mairie.example.')).missing).toMatchObject([{ french: 'jean@mairie.example' }]);
  });

  test('one word is not two numbers', () => {
    expect(back('Il a 5 chats et 5 chiens.', 'He has five cats and 5 dogs.')).toBe('He has 5 cats and 5 dogs.');
  });

  test('whatever is masked comes back, if the model hands it through', () => {
    const word = fc.constantFrom(
      'chat',
      '12 000',
      '33',
      '2,55',
      '18h30',
      'a@b.example',
      '#Loire',
      '👏',
      '東京',
      '5 €',
      '12 M€',
      'le',
      '2e',
      'rapport.pdf',
      '01 22 33 44 55',
      '9041',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const masked = mask(words.join(' '));
        const { missing, text } = unmask(masked.text, masked);
        expect(missing).toEqual([]);
        expect(text.startsWith(masked.before) && text.endsWith(masked.after)).toBe(true);
        for (const kept of ['a@b.example', '#Loire', '👏', '東京', 'rapport.pdf'])
          expect(text.split(kept).length).toBe(words.join(' ').split(kept).length);
      }),
    );
  });
});

test('maskSpans takes the whole word, and nothing else', () => {
  const masked = maskSpans('avec Şirali, 12 000 fois', [{ start: 5, end: 6 }]);
  expect(masked.text).toBe('avec 9041, 12 000 fois');
  expect(unmask('with 9041, 12,000 times', masked).text).toBe('with Şirali, 12,000 times');
});
