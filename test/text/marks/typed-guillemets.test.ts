import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedGuillemets } from '../../../src/text/marks/typed-guillemets.js';

/** The text with the signs that stand for guillemets written as such. */
const read = (text: string): string => {
  const found = typedGuillemets(text);
  return Array.from(text.matchAll(/<<|>>|./gsu), ({ 0: sign, index }) => (found.has(index) ? (sign === '<<' ? '«' : '»') : sign)).join('');
};

test.each([
  ['<< Nous restons >>, dit le chef.', '« Nous restons », dit le chef.'],
  ['Le mot <<grève>> gêne.', 'Le mot «grève» gêne.'],
  ['Il crie :<<\u00a0Assez\u202f!\u00a0>>', 'Il crie :«\u00a0Assez\u202f!\u00a0»'],
  ['<< Elle a dit << non >> hier. Puis rien. >>', '« Elle a dit « non » hier. Puis rien. »'],
  ['<<Elle a dit <<non>>>>', '«Elle a dit «non»»'],
  ['L’un dit << oui >>,\nl’autre << non >>.', 'L’un dit « oui »,\nl’autre « non ».'],
  ['<< Un.\n\n<< Deux. >>', '« Un.\n\n« Deux. »'],
  ['<< Un long\n>>, dit-il.', '« Un long\n», dit-il.'],
])('%j', (text, wanted) => expect(read(text)).toBe(wanted));

test.each([
  'Le calcul 4 << 2 donne 16, et 64 >> 2 aussi.',
  'x << 2 >> 1',
  'Le tuyau a >> b remplit le fichier.',
  '>> Bonjour Paul,\n>> je viens demain.',
  '>>fra<< Il pleut.',
  'cin >> nom; cout << nom',
  'Il a dit << oui sans fin.',
  'un<<deux>>trois',
  'une masse << 5 et >> 2',
  '<<<<< PROMO >>>>>',
])('not in %j', (text) => expect(read(text)).toBe(text));

test('signs far apart have nothing to do with each other', () => {
  expect(typedGuillemets(`<< un ${'mot '.repeat(2000)}>>`).size).toBe(0);
});

test('they come in pairs, unless one repeats another at the start of a line', () => {
  const part = fc.constantFrom('<<', '>>', '<< ', ' >>', ' ', 'mot', '3', ',', '.', '<', '>');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = `Il a ${parts.join('')}`;
      const found = [...typedGuillemets(text)].map((at) => text.slice(at, at + 2));
      expect(found.filter((sign) => sign === '<<').length).toBe(found.filter((sign) => sign === '>>').length);
    }),
  );
});
