import { expect, test } from 'vitest';
import { isCommonWord } from '../../../src/languages/fr/common-words.js';

test.each(['plomberie', 'élections', 'logement', 'nouveautés', 'jardinage', 'portraits', 'critique', 'météo', 'billets', 'soldes'])(
  '%s is a word',
  (word) => expect(isCommonWord(word)).toBe(true),
);
test.each(['plamondon', 'peugeot', 'clément', 'florence', 'grégoire', 'voltaire', 'bourges', 'baptiste', 'unesco'])(
  '%s may be a name',
  (word) => expect(isCommonWord(word)).toBe(false),
);
