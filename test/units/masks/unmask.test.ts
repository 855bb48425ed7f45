import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask } from '../../../src/units/masks/mask.js';
import { unmask } from '../../../src/units/masks/unmask.js';

const back = (french: string, english: string): string => unmask(english, mask(french)).text;

test.each([
  // currencies and units
  ['Il coûtera 12 M€.', 'It will cost EUR 12 million.', 'It will cost €12 million.'],
  ['Il coûtera 12 M€.', 'It will cost 12 million euros.', 'It will cost €12 million.'],
  ['Il coûtera 12 M€.', 'It will cost Eur 12 Million Euros.', 'It will cost €12 million.'],
  ['Il coûtera 12 M€.', 'It will cost£12 million.', 'It will cost €12 million.'],
  ['Il coûtera 12 $.', 'It will cost$12.', 'It will cost $12.'],
  ['Il coûtera 12 £.', 'It will cost£12.', 'It will cost £12.'],
  ['Il a coûté (12 €).', 'It did cost (12 euros).', 'It did cost (€12).'],
  ['Il coûtera 1 234 €.', 'It will cost 9041 euros.', 'It will cost €1,234.'],
  ['Il coûtera 1 234 €.', 'It will cost 9,041 euros.', 'It will cost €1,234.'],
  ['Il a 3,2 % de plus.', 'He has 3.2 % more.', 'He has 3.2% more.'],
  ['Il fait 20 °C.', 'It is 20 ° C.', 'It is 20°C.'],
  ['L’autoroute F-16.', 'The F16 motorway.', 'The F16 motorway.'],
  ['Il a perdu 8 M d’euros.', 'He lost 8 billion euros.', 'He lost €8 million.'],
  ['Il a 8 millions d’amis.', 'He has 8 friends.', 'He has 8 million friends.'],
  ['Il a 8 millions d’amis.', 'He has 8 billion friends.', 'He has 8 million friends.'],
  ['Il a 8 milliards d’amis.', 'He has eight billion friends.', 'He has 8 billion friends.'],
  ['Un champ de 12 000 m².', 'A 9041-square-metre field.', 'A 12,000 m² field.'],
  ['Un champ de 12 000 m².', 'A field of 9041.', 'A field of 12,000 m².'],
  ['Un tuyau de 8″.', 'An 8rd pipe.', 'An 8″ pipe.'],
  ['Un pack de 8 Mo.', 'A pack of 8 Mo.', 'A pack of 8 MB.'],
  ['Il coûte 80 CHF.', 'It costs CHF 80.', 'It costs 80 CHF.'],
  // signs
  ['Il fait −7 °C.', 'It is 7 degrees.', 'It is −7°C.'],
  ['Il a -7 €.', 'He has 7 euros.', 'He has -€7.'],
  ['Il a -7 €.', 'He has seven euros.', 'He has -€7.'],
  ['Il a -7 €.', 'He has€7.', 'He has -€7.'],
  ['Un âge > 70 ans.', 'An age of 70.', 'An age of > 70.'],
  ['Il fait moins 7 degrés.', 'It is 7 degrees.', 'It is minus 7 degrees.'],
  // joined numbers
  ['Battus 6-2.', 'Beaten 9041.', 'Beaten 6-2.'],
  ['Les 18-30 ans.', 'The 30-year-olds.', 'The 18-30-year-olds.'],
  ['De 1 000–1 500 €.', 'Of 9041 euros.', 'Of €1,000–1,500.'],
  ['Ouvert 7j/7.', 'Open 9041.', 'Open 7 days a week.'],
  // ordinals, with their endings
  ['Le 2e chat.', 'The second cat.', 'The 2nd cat.'],
  ['Le 2e chat.', 'The 2e cat.', 'The 2nd cat.'],
  ['Le 2e chat.', 'The 2 cat.', 'The 2nd cat.'],
  // whatever follows, no ending comes twice
  ['La 3e édition.', 'The 3rdition.', 'The 3rdition.'],
  ['Le 5 mai.', 'On May 5th.', 'On May 5th.'],
  ['Le 12 mai.', 'On 12 May.', 'On 12 May.'],
  ['Le 22 janvier.', 'On January 27th.', 'On January 22nd.'],
  ['Le 1er mai.', 'On 1 May.', 'On 1 May.'],
  ['Le 1er chat.', 'The 1st cat.', 'The 1st cat.'],
  ['Le 2e juin de suite.', 'The 2nd June in a row.', 'The 2nd June in a row.'],
  ['Au XXe siècle.', 'In the 20th century.', 'In the 20th century.'],
  ['Au XXe siècle.', 'In the twentieth century.', 'In the 20th century.'],
  ['Au XIe siècle.', 'In the seventeenth century.', 'In the 11th century.'],
  ['La Ve République.', 'The 5th Republic.', 'The Fifth Republic.'],
  ['La 5e République.', 'The 5th Republic.', 'The 5th Republic.'],
  ['Le IIIe Reich.', 'The Third Reich.', 'The Third Reich.'],
  // in a line in capitals too
  ['Le 2e chat.', 'THE 2ND CAT.', 'THE 2nd CAT.'],
  ['Le 1er mai.', 'ON 1 MAY.', 'ON 1 MAY.'],
  // times
  ['Il travaille 20 h.', 'He works 20 hours.', 'He works 20 hours.'],
  ['Il vient à 20 h.', 'He comes at 20:00.', 'He comes at 20:00.'],
  // digits in units and formulas
  ['10³ fois.', '9041 times.', '10³ times.'],
  ['Le 2e chat a 25 m².', 'The 2nd cat has 25 m2.', 'The 2nd cat has 25 m².'],
  ['Sur 25 m², le 2e chat.', 'On 25 m2, the 2nd cat.', 'On 25 m², the 2nd cat.'],
  // what touched a word touches it again
  ['mot\ue000suite', 'word 9041 next', 'word\ue000next'],
  ['pré\ue000 vert', 'green pre 9041', 'green pre\ue000'],
  ['le mot \ue000', 'the 9041 word', 'the \ue000 word'],
  // numbers in words
  ['Il a 5 ans.', 'He is five years old.', 'He is 5 years old.'],
  ['Il a 33 ans.', 'He is thirty-seven.', 'He is 33.'],
  ['Un an ou 1 jour.', 'One year or 1 day.', 'One year or 1 day.'],
  ['Deux chats et 2 chiens.', 'Two cats and two dogs.', 'Two cats and 2 dogs.'],
  ['Trois chats et 2 chiens.', 'Three cats and two dogs.', 'Three cats and 2 dogs.'],
  ['Ce jour, 2 chats.', 'On the second, two cats.', 'On the second, 2 cats.'],
  ['Il a 5 chats et 5 chiens.', 'He has five cats and 5 dogs.', 'He has 5 cats and 5 dogs.'],
  ['Il a 5 chats et 5 chiens.', 'He has five cats and five dogs.', 'He has 5 cats and 5 dogs.'],
  ['Il a 33 et 33 chats.', 'He has 37 and 38 cats.', 'He has 33 and 33 cats.'],
])('%s ← %s', (french, english, expected) => {
  expect(back(french, english)).toBe(expected);
});

test('tells what has no place', () => {
  expect(unmask('Write to.', mask('Écrivez à jean@mairie.example.')).missing).toMatchObject([{ french: 'jean@mairie.example' }]);
  // a sum in words keeps its words
  expect(unmask('It costs five euros.', mask('Il coûte 5 €.'))).toMatchObject({ text: 'It costs five euros.', missing: [{ french: '5' }] });
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
