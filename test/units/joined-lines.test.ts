import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedLines } from '../../src/units/joined-lines.js';
import { withSingleSpaces } from '../../src/text/spaces.js';

const joined = (text: string): string => withSingleSpaces(joinedLines(text.replaceAll('⏎', '\n')));

test.each([
  ['le dépar-⏎tement voisin', 'le département voisin'],
  ['le dépar‐ \r\n  tement voisin', 'le département voisin'],
  ['l’habi-⏎tant et le pay-⏎san', 'l’habitant et le paysan'],
  ['la cir\u00adcula\u00ad⏎tion', 'la circulation'],
  ['« par\u00adfait »', '« parfait »'],
  ['le demi-⏎frère de Saint-⏎Malo', 'le demi-frère de Saint-Malo'],
  ['entre 1914-⏎1918, dit-⏎on', 'entre 1914-1918, dit-on'],
  ['Il pleut⏎> sur le dépar-⏎> tement⏎>> voisin', 'Il pleut sur le département voisin'],
])('%j', (text, wanted) => expect(joined(text)).toBe(wanted));

test.each(['le train -⏎en retard', 'un mot -⏎clé', 'de 5 à 8⏎- ou 9', 'il part⏎demain', 'le rez-de-chaussée'])('as it is: %j', (text) =>
  expect(joined(text)).toBe(text.replaceAll('⏎', ' ')),
);

test('no letter is lost', () => {
  const part = fc.constantFrom('mot', 'dit', 'il', '-', '‐', '\u00ad', '\n', '\r\n', ' ', '> ', '’', 'ex', '12');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const letters = (of: string): string => of.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(joinedLines(text))).toBe(letters(text));
    }),
  );
});
