import { expect, test } from 'vitest';
import { textIn } from '../../../../src/server/web/translation/fragment.js';

test.each([
  ['', ''],
  ['#', ''],
  ['#text=Il%20pleut%20%C3%A0%20Brest.', 'Il pleut à Brest.'],
  ['#Il%20pleut.', 'Il pleut.'],
  ['#text=100 % sûr', '100 % sûr'],
  ['#text=1+1%20%3D%202', '1+1 = 2'],
  ['#text=a%26b&c', 'a&b&c'],
])('%s', (hash, text) => {
  expect(textIn(hash)).toBe(text);
});
