import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { yaml } from '../../../../src/formats/catalogues/yaml/yaml.js';
import { assertMapped, assertSameInPieces, assertUntouched } from '../../../invariants/format.js';
import { assertSameStructure } from '../same-structure.js';
import { catalogueString, wellFormed } from '../arbitrary-strings.js';
import { shout, shoutInSigns, translated } from '../translations.js';

const bytesOf = (file: string): Uint8Array => new TextEncoder().encode(file);
const inEnglish = (file: string, translate = shout): string => {
  const document = yaml.read(bytesOf(file));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(yaml.write(document, translated(document, translate)));
};
const proseOf = (file: string): string => yaml.read(bytesOf(file)).prose;

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    catalogueString.map((text) => wellFormed(text)),
    fc.oneof(fc.boolean(), fc.constant(null), fc.integer()),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('titre', 'corps', 'a b', 'yes', '12', 'été'), tie('value'), { maxKeys: 4 }),
  ),
})).value;

const files = fc
  .record({
    value: values,
    indent: fc.constantFrom(2, 4),
    lineWidth: fc.constantFrom(0, 20, 40, 80),
    blockQuote: fc.constantFrom('literal' as const, 'folded' as const, true, false),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
      'BLOCK_LITERAL' as const,
      'BLOCK_FOLDED' as const,
    ),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ value, end, ...options }) => {
    const printed = stringify(value, { ...options, defaultKeyType: 'PLAIN' });
    return end === '\n' ? printed : printed.replaceAll('\n', end);
  })
  .filter((file) => parseAllDocuments(file, { uniqueKeys: false }).every(({ errors }) => errors.length === 0));

test('any YAML comes back byte for byte', () => {
  fc.assert(
    fc.property(files, (file) => {
      assertUntouched(yaml, bytesOf(file));
      assertMapped(yaml.read(bytesOf(file)));
    }),
    { numRuns: 300 },
  );
});

test('in other words it is the same YAML, with its keys, types, placeholders and tags', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(shout, shoutInSigns), (file, translate) => {
      assertSameStructure(parse(file), parse(inEnglish(file, translate)));
      const document = yaml.read(bytesOf(file));
      assertSameInPieces(yaml, document, translated(document, shout));
    }),
    { numRuns: 300 },
  );
});

const withEnglish = (file: string, english: string): string => {
  const document = yaml.read(bytesOf(file));
  return new TextDecoder().decode(yaml.write(document, [{ source: { start: 0, end: document.prose.length }, text: english }]));
};

test.each([
  ['a: Oui\n', 'Yes', 'a: "Yes"\n'],
  ['a: Oui # note\n', 'Yes, sir', 'a: Yes, sir # note\n'],
  ['a: [Oui]\n', 'Yes, sir', 'a: ["Yes, sir"]\n'],
  ['a: Lisez\n', 'Read: this #1', 'a: "Read: this #1"\n'],
  ["a: 'C''est ici'\n", "It's here", "a: 'It''s here'\n"],
  ['a: "Caf\\u00e9 noir"\n', 'Bl\u00e9 “x”', 'a: "Bl\\u00e9 \\u201cx\\u201d"\n'],
  ['a: &b !!str Bonjour\nc: *b\n', 'Hello', 'a: &b !!str Hello\nc: *b\n'],
  ['a: |-\n    Une ligne\n    et deux\n', 'One line\nand two', 'a: |-\n    One line\n    and two\n'],
  [
    'a: >\n  Une ligne longue\n  pliée ici\n\nb: 1\n',
    'A long line folded here again',
    'a: >\n  A long line\n  folded here\n  again\n\nb: 1\n',
  ],
  ['a: |\r\n  Oui\r\n  non\r\n', 'Yes\nno', 'a: |\r\n  Yes\r\n  no\r\n'],
  ['fr:\n  a: Bonjour\n', 'Hello', 'en:\n  a: Hello\n'],
  ['"fr-CA":\n  a: Bonjour\n', 'Hello', '"en":\n  a: Hello\n'],
])('%j in English: %j', (french, english, expected) => {
  expect(withEnglish(french, english)).toBe(expected);
});

test.each([
  'a: no\n',
  'a: 12\n',
  'a: 2024-01-02\n',
  'a: ~\n',
  'a: :jour\n',
  'a: "%d/%m/%Y"\n',
  '? Clé\n: 1\n',
  'a: !secret Oui\n',
  '# Oui\n',
])('%j has no prose', (file) => {
  expect(proseOf(file)).toBe('');
});

test.each([
  ['a: "Oui\n', /^line 2, column 1: .*closing/u],
  ['a: [Oui, Non\n', /^line \d, column \d+: this is not YAML/u],
  ['a: Oui\n b: Non\n', /^line \d, column \d+: /u],
  ['a: @Oui\n', /^line 1, column 4: /u],
  ['a:\n\t- Oui\n', /^line 2, column \d: /u],
  ['a: "\\q"\n', /^line 1, column \d: /u],
  ['a: Oui: non\n', /^line 1, column \d: /u],
  ['['.repeat(10_000), /nested more than 200 deep/u],
  ['- '.repeat(10_000), /nested more than 200 deep/u],
  ['a: 1\n%TAG\n---\n', /^line \d, column \d+: /u],
])('%j is no YAML', (file, message) => {
  expect(() => yaml.read(bytesOf(file))).toThrow(message);
});

test('aliases are not followed, however many there are', () => {
  const bomb = [
    'a0: &a0 Oui',
    ...Array.from({ length: 40 }, (_, nth) => `a${nth + 1}: &a${nth + 1} [*a${nth}, *a${nth}, *a${nth}]`),
    '',
  ].join('\n');
  expect(inEnglish(bomb)).toBe(bomb.replace('Oui', 'OuiXyz'));
});
