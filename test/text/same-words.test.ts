import { expect, test } from 'vitest';
import { sameWords } from '../../src/text/same-words.js';

const found = (form: string, words: string, text: string, written?: string, nth = 0): string | undefined => {
  let start = -1;
  for (let times = 0; times <= nth; times += 1) start = form.indexOf(words, start + 1);
  const span = sameWords(form, { start, end: start + words.length }, text, written);
  return span && `${span.start}:${text.slice(span.start, span.end)}`;
};

test.each([
  ['Anne Roy part.', 'Roy', 'ANNE ROY PART.', undefined, '5:ROY'],
  ["l'Île d'Arvenne", "d'Arvenne", 'l’Île\u00a0d’Arvenne', undefined, '6:d’Arvenne'],
  ['à 9041 hier', '9041', 'à 1 234,5 hier', '1 234,5', '2:1 234,5'],
  // a part of a word is not the word, and what appears twice on one side only is nowhere for sure
  ['Il a 3 ans.', '3', 'Il a 33 ans.', undefined, undefined],
  ['Roy part.', 'Roy', 'Roy et Roy partent.', undefined, undefined],
  ['Il dit "oui".', '"', 'Il dit « oui ».', undefined, undefined],
])('%s: %s in %s', (form, words, text, written, expected) => {
  expect(found(form, words, text, written)).toBe(expected);
});

test('of several the one at the same place in the row', () => {
  expect(found('Roy et Roy', 'Roy', 'Roy, Roy', undefined, 1)).toBe('5:Roy');
});
