import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../../../src/formats/catalogues/json/json.js';
import { assertMapped, assertSameInPieces, assertUntouched } from '../../../invariants/format.js';
import { assertSameStructure } from '../same-structure.js';
import { catalogueString } from '../arbitrary-strings.js';
import { shout, shoutInSigns, translated } from '../translations.js';

const bytesOf = (file: string): Uint8Array => new TextEncoder().encode(file);
const inEnglish = (file: string, translate = shout): string => {
  const document = json.read(bytesOf(file));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(json.write(document, translated(document, translate)));
};
const proseOf = (file: string): string => json.read(bytesOf(file)).prose;

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    catalogueString,
    fc.oneof(fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'grapheme', maxLength: 5 }).filter((key) => !key.startsWith('@')),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

const inAscii = (file: string): string =>
  file.replace(/[^\p{ASCII}]/gu, (character) =>
    Array.from({ length: character.length }, (_, nth) => `\\u${character.charCodeAt(nth).toString(16).padStart(4, '0')}`).join(''),
  );
const files = fc.tuple(values, fc.constantFrom(0, 1, 2, '\t'), fc.constantFrom('as it is', 'in ASCII')).map(([value, indent, writing]) => {
  const file = JSON.stringify(value, null, indent);
  return writing === 'in ASCII' ? inAscii(file) : file;
});

test('any JSON comes back byte for byte', () => {
  fc.assert(
    fc.property(files, (file) => {
      assertUntouched(json, bytesOf(file));
      assertMapped(json.read(bytesOf(file)));
    }),
  );
});

test('in other words it is the same JSON, with its keys, numbers, placeholders and tags', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(shout, shoutInSigns), (file, translate) => {
      assertSameStructure(JSON.parse(file), JSON.parse(inEnglish(file, translate)));
      const document = json.read(bytesOf(file));
      assertSameInPieces(json, document, translated(document, shout));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['{"a": "L\\u2019\\u00e9t\\u00e9 \\"ici\\""}', '{"a": "Summer\\u2019s \\"\\u00e9l\\u00e9ment\\""}', 'Summer’s "élément"'],
  ['{"a": "<b>Oui<\\/b>"}', '{"a": "<b>Yes<\\/b>"}', 'Yes'],
  ['{"a": "Été"}', '{"a": "Summer\\n“now”"}', 'Summer\n“now”'],
])('English in the escapes of the source: %s', (french, english, words) => {
  const document = json.read(bytesOf(french));
  const pieces = [{ source: { start: 0, end: document.prose.length }, text: words }];
  expect(new TextDecoder().decode(json.write(document, pieces))).toBe(english);
});

test('comments, commas at ends, keys and all that is no string of words stay', () => {
  const file =
    '// Bonjour\n{"Clé": ["Oui", 1.0e3, true, null, "a@b.fr", "errors.nom", "#fff", "12/03/2024",], /* x */ "@Clé": {"d": "Texte"},}\n';
  expect(proseOf(file)).toBe('Oui');
  expect(inEnglish(file)).toBe(file.replace('"Oui"', '"OuiXyz"'));
});

test('a key fr that holds all others, and the locale of an ARB file, become en', () => {
  expect(inEnglish('{"fr": {"a": "Oui"}}')).toBe('{"en": {"a": "OuiXyz"}}');
  expect(inEnglish('{"fr": {"a": "Oui"}, "de": {"a": "Ja"}}')).toContain('"fr"');
  expect(inEnglish('{"@@locale": "fr", "a": "Oui"}')).toBe('{"@@locale": "en", "a": "OuiXyz"}');
});

test.each([
  ['', 'line 1, column 1: there is no value'],
  ['{"a": "Oui}', 'line 1, column 7: this string is not closed'],
  ['{"a":\n  "Oui" "Non"}', 'line 2, column 9: a comma'],
  ['{"a" "Oui"}', 'line 1, column 6: a colon'],
  ['{a: "Oui"}', 'line 1, column 2: a key'],
  ['["Oui"', 'the file ends, but 1'],
  ['["Oui"]]', 'line 1, column 8: the file goes on'],
  ['["\\u00e"]', 'line 1, column 2: this string has a \\u'],
  ['["\\q"]', 'column 2: this string has a \\'],
  ['["a\tb\0"]', 'column 2: this string has a control character'],
  ["['Oui']", 'column 2: a value is missing'],
  ['/* Oui', 'column 1: this comment is not closed'],
  ['[}', 'column 2: a value is missing'],
  ['<html></html>', 'column 1: a value is missing'],
])('%j is no JSON', (file, message) => {
  expect(() => json.read(bytesOf(file))).toThrow(message);
});

test('ten thousand lists within each other, and a key given twice', () => {
  const deep = `${'['.repeat(10_000)}"Oui"${']'.repeat(10_000)}`;
  expect(inEnglish(deep)).toContain('"OuiXyz"');
  expect(inEnglish('{"a": "Oui", "a": "Non"}')).toBe('{"a": "OuiXyz", "a": "NonXyz"}');
  expect(inEnglish('\ufeff["Oui \\ud800"]\r\n')).toBe('\ufeff["OuiXyz \\ud800"]\r\n');
});
