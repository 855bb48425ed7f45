import { expect, test } from 'vitest';
import { referenceOf, referenceOfKey } from '../../../src/models/catalogue/references.js';

test.each<[string, string, string | undefined, string]>([
  ['compact', 'compact', undefined, 'compact'],
  ['opus-mt-fr-en', 'opus-mt-fr-en', undefined, 'opus-mt-fr-en'],
  ['Xenova/opus-mt-fr-en', 'opus-mt-fr-en', undefined, 'opus-mt-fr-en'],
  ['Xenova/opus-mt-fr-en@v1', 'opus-mt-fr-en@v1', 'v1', 'opus-mt-fr-en@v1'],
  ['some.one/a_b-c', 'some.one/a_b-c', undefined, 'some.one--a_b-c'],
  ['a/b@v--2', 'a/b@v--2', 'v--2', 'a--b@v--2'],
  ['a/b@refs/pr/1', 'a/b@refs/pr/1', 'refs/pr/1', 'a--b@refs%2Fpr%2F1'],
])('%s is a name', (given, name, revision, key) => {
  const reference = referenceOf(given);
  expect(reference).toMatchObject({ name, revision, key });
  expect(referenceOfKey(key)).toEqual(reference);
});

test.each(['.cache', 'a/b', 'Xenova--opus-mt-fr-en', 'mine', 'a--b@x@y'])('a folder %s is of no model', (key) => {
  expect(referenceOfKey(key)).toBeUndefined();
});

test.each([
  '',
  'nope',
  './a/b',
  '/a/b',
  '../a',
  'a/..',
  'a/../b',
  'a/b/c',
  'a--b/c',
  'C:\\a',
  'compact@main',
  'a/b@',
  'a/b@-x',
  'a/b@x/../../y',
  'a/b@x y',
  'a\n/b',
])('%j is none', (given) => {
  expect(referenceOf(given)).toBeUndefined();
});
