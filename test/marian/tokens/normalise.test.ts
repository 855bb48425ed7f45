import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, normaliseEnglish, withoutCommands } from '../../../src/marian/tokens/normalise.js';

const compact = (text: string): string => normalise(text, 'compact');

test.each([
  ['« Non, aucun accord n’a été signé », a-t-il dit…', '"Non, aucun accord n\'a été signé", a-t-il dit...'],
  ['– Vraiment ?', 'Vraiment ?'],
  ['Est-ce « vrai »? Oui!', 'Est-ce "vrai" ? Oui !'],
  ['Il a 1 234,5 euros — soit 3,2 % (environ) .', 'Il a 1 234,5 euros - soit 3,2 % (environ).'],
  ['e\u0301te\u0301', 'été'],
  ["“a” „b‟ ''c''", '"a" "b" "c"'],
  ['l‘eau l`eau l´eau', "l'eau l'eau l'eau"],
  ['porte‑clés −5', 'porte-clés -5'],
  ['a\u00a0b\u202fc\u2009d\te\n\n f', 'a b c d e f'],
  ['co\u00adop\u200béra\ufefftion', 'coopération'],
  ['Un mot , (deux ) .', 'Un mot, (deux).'],
  ['Quoi ?! « Non ! »', 'Quoi ? ! "Non !"'],
])('%j is seen as %j', (text, seen) => expect(compact(text)).toBe(seen));

test.each(['Il est 12:30 à http://exemple.fr/a?b=c.', '‹ a ›', 'un arc-en-ciel', '3,2 % de 1 234', 'Oui.', 'Est-ce "vrai" ?'])(
  '%j is left as it is',
  (text) => expect(compact(text)).toBe(text),
);

test('a model whose training is not known gets the text as it is, on one line', () => {
  expect(normalise(' « Oui », dit-il…\n(e\u0301t\u00adé) ', 'plain')).toBe('« Oui », dit-il… (été)');
});

test('commands of the tokenizer are broken, other angle brackets are not', () => {
  expect(withoutCommands('>>fra<< a </s> b <s> <pad> <unk>')).toBe('> >fra<< a < /s> b < s> < pad> < unk>');
  expect(withoutCommands('a <b> 3 < 4 >> 5 x >>fra<<')).toBe('a <b> 3 < 4 >> 5 x >>fra<<');
});

test('whatever comes in, one line comes out: NFC, single spaces, none of the marks that were never seen', () => {
  const parts = [
    'a',
    'É',
    'e\u0301',
    ' ',
    '\u00a0',
    '«',
    '»',
    '“',
    '"',
    "'",
    '’',
    '-',
    '–',
    '…',
    '?',
    ':',
    '.',
    ',',
    '(',
    ')',
    '<',
    '/s>',
    '1',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), (given) => {
      const seen = compact(given.join(''));
      expect(seen).toBe(seen.normalize('NFC').trim());
      expect(seen).not.toMatch(/ {2}|[^\S ]|[«»“’–…]|<\/s>| [,.)]/u);
    }),
  );
});

test.each([
  ['“Non”, he said – it’s over: no?', '"Non", he said - it\'s over: no?'],
  ['- a  e\u0301t\u00adude ', '- a étude'],
  ['Is it true?', 'Is it true?'],
  ['A </s> is', 'A < /s> is'],
])('English %j begins as %j', (text, seen) => expect(normaliseEnglish(text, 'compact')).toBe(seen));

test('English for a model whose training is not known is on one line', () => {
  expect(normaliseEnglish(' “Oui”, he\nsaid… </s>', 'plain')).toBe('“Oui”, he said… < /s>');
});
