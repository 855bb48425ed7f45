import { expect, test } from 'vitest';
import { createOpen, outlineOf, type XmlOptions } from '../../../src/formats/xml/outline.js';

/** Names of the elements in capitals if they are blocks. */
const shown = (file: string, options: XmlOptions = {}): string => {
  const { isBlock } = outlineOf(file, options);
  const names = Array.from(file.matchAll(/<([a-z]+)[^>/]*>/gu), ([, name]) => name!);
  return names.map((name, nth) => (isBlock(nth) ? name.toUpperCase() : name)).join(' ');
};

test.each([
  ['paragraphs beside each other', '<p>Il pleut.</p><p>Il neige.</p>', 'P P'],
  ['an element of a sentence', '<p>Il <i>neige</i>.</p>', 'P i'],
  ['one in a text without a root', 'Ouvrez <x>Options</x>.', 'x'],
  ['all that is in one', 'Ouvrez <x><y>Options</y></x>.', 'x y'],
  ['white space is no text', '<doc>\n  <p>Oui</p>\n</doc>', 'DOC P'],
  ['empty elements do not count', '<doc><x/><p>Oui <y/> non <i>si</i></p></doc>', 'DOC P i'],
])('%s', (_, file, expected) => {
  expect(shown(file)).toBe(expected);
});

test('names may be told to split or not to', () => {
  expect(shown('<p>Il pleut </p><p>ici.</p>', { inline: ['p'] })).toBe('p p');
  expect(shown('Un <p>deux <i>trois</i></p>', { splitting: ['p'] })).toBe('P i');
  expect(shown('<doc><p>Un</p></doc>', { isDetected: false })).toBe('doc p');
  expect(shown('<doc><p>Un</p></doc>', { isDetected: false, splitting: ['p'] })).toBe('doc P');
});

test.each([
  ['<a>Un</a>', true],
  ['<a>Un<b/></a> deux', true],
  ['deux', true],
  ['<ns:A>Un</ns:A>', true],
  ['<a>Un', false],
  ['Un</a>', false],
  ['<a><b>Un</a></b>', false],
  ['<a>Un</A>', false],
  ['<n:a>Un</m:a>', false],
])('%s is well-formed: %s', (file, expected) => {
  expect(outlineOf(file, {}).isWellFormed).toBe(expected);
});

test('what is open ends with what it is in', () => {
  const open = createOpen<number>();
  for (const [nth, name] of ['a', 'b', 'c'].entries()) open.push(name, nth);
  expect(open.end('d')).toEqual([]);
  expect(open.end('b')).toEqual([2, 1]);
  expect(open.end('b')).toEqual([]);
  expect(open.last()).toBe(0);
});
