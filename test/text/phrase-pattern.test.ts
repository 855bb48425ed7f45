import { expect, test } from 'vitest';
import { anyOf, capitalised, compoundTitleCase, escaped, longestFirst, phraseKey, titleCase } from '../../src/text/phrase-pattern.js';

const found = (phrases: readonly string[], text: string): string | undefined => new RegExp(`^(?:${anyOf(phrases)})`, 'u').exec(text)?.[0];

test.each(['à lire aussi', 'À lire aussi', 'A lire aussi', 'À LIRE AUSSI', 'A LIRE AUSSI', 'À lire\u00a0 aussi'])(
  '%s is the phrase',
  (text) => {
    expect(found(['à lire aussi'], text)).toBe(text);
  },
);
test.each(['a lire aussi', 'à Lire aussi', 'àlire aussi', 'à lire'])('%s is not', (text) => {
  expect(found(['à lire aussi'], text)).toBeUndefined();
});

test('the longest phrase wins, whatever the order', () => {
  expect(found(['lien', 'lien source'], 'Lien source : a')).toBe('Lien source');
});
test('both apostrophes, and characters that are special in a regex', () => {
  expect(found(['photo d’archives'], "Photo d'archives")).toBe("Photo d'archives");
  expect(found(['tél.'], 'tél. 1')).toBe('tél.');
  expect(found(['tél.'], 'télé')).toBeUndefined();
});

test('all spellings of a phrase have one key, another phrase has another', () => {
  expect(phraseKey("À LIRE\u00a0 D'ABORD")).toBe(phraseKey('à lire d’abord'));
  expect(phraseKey('à lire')).not.toBe(phraseKey('lire'));
});
test('capitalised', () => {
  expect(capitalised('écrit par')).toBe('Écrit par');
});

test('the longest word stands first, whatever the order', () => {
  expect(longestFirst(new Set(['a', 'abc', 'ab']))).toBe('abc|ab|a');
});
test('capitals become a name, part by part in a compound', () => {
  expect(titleCase('ÉLYSÉE')).toBe('Élysée');
  expect(titleCase('NEW-YORK')).toBe('New-york');
  expect(compoundTitleCase('NEW-YORK')).toBe('New-York');
});
test('a text escaped matches itself alone', () => {
  const text = String.raw`a.*+?^$()[]{}|\/b`;
  expect(new RegExp(`^${escaped(text)}$`, 'u').exec(text)?.[0]).toBe(text);
  expect(new RegExp(`^${escaped('a.b')}$`, 'u').test('axb')).toBe(false);
});
