import { expect, test } from 'vitest';
import { englishName } from '../../src/documents/english-name.js';
import type { Emit } from '../../src/documents/outputs/emit.js';

test.each([
  ['a.fr.txt', 'same', true, 'a.en.txt'],
  ['x/y/a.txt', 'same', true, 'a.en.txt'],
  ['a.FR.txt', 'same', true, 'a.en.txt'],
  ['article', 'same', true, 'article.en'],
  ['article.fr', 'same', true, 'article.en'],
  ['a.fr.txt', 'json', true, 'a.en.json'],
  ['a.fr.txt', 'jsonl', true, 'a.en.jsonl'],
  ['a.fr.txt', 'tsv', true, 'a.en.tsv'],
  ['a.fr.md', 'tmx', false, 'a.en.tmx'],
  ['a.fr.html', 'xliff', false, 'a.en.xlf'],
  ['a.fr.txt', 'bilingual', true, 'a.fr-en.html'],
  ['a.fr.md', 'same', false, 'a.en.md'],
  ['a.fr.md', 'text', false, 'a.en.txt'],
  ['a.fr.log', 'text', true, 'a.en.log'],
  ['.txt', 'same', true, '.txt.en'],
  ['offre.txt', 'same', true, 'offre.en.txt'],
  [undefined, 'same', true, 'stdin.en.txt'],
] as [string | undefined, Emit, boolean, string][])('%s, %s, is text: %s → %s', (path, emit, isText, name) => {
  expect(englishName({ path }, { emit, isText })).toBe(name);
});
