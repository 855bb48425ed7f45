import { expect, test } from 'vitest';
import { isEnglishPhrase } from '../../../../src/languages/fr-en/words/english-phrases.js';

test.each(['grand prix', 'Grand prix', 'grands prix', 'femmes fatales', 'crème brûlée', 'the petits fours'])(
  'English says %s',
  (phrase) => {
    expect(isEnglishPhrase(phrase)).toBe(true);
  },
);

test.each(['prix total', 'grand prixes', 'petit plombier'])('English does not say %s', (phrase) => {
  expect(isEnglishPhrase(phrase)).toBe(false);
});
