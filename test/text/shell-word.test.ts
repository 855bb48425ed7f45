import { expect, test } from 'vitest';
import { shellWord } from '../../src/text/shell-word.js';

test.each([
  ['été/a-b_c.txt', 'été/a-b_c.txt'],
  ['my english/', "'my english/'"],
  ["l'été.txt", "'l'\\''été.txt'"],
  ['$HOME', "'$HOME'"],
  ['', "''"],
])('%j', (word, written) => {
  expect(shellWord(word, 'linux')).toBe(written);
});

test('Windows has double marks', () => {
  expect(shellWord('C:\\my english', 'win32')).toBe('"C:\\my english"');
});
