import { expect, test } from 'vitest';
import { isAlsoName } from '../../../../src/languages/fr-en/words/also-names.js';

test.each(['Olivier', 'Boucher', 'Carrefour', 'Paris', 'Vannes', 'Meunier'])('%s may be a name', (word) =>
  expect(isAlsoName(word)).toBe(true),
);
test.each(['Plombier', 'Prix', 'Lundi'])('%s is none', (word) => expect(isAlsoName(word)).toBe(false));
