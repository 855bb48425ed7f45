import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFor, formatNamed, validateFormat } from '../../../src/formats/index.js';
import { text } from '../../../src/formats/text/text.js';
import { assertSameInPieces, assertUntouched } from '../../invariants/format.js';

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

test('any text comes back byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      assertUntouched(text, utf8(value));
    }),
  );
});

test.each(['', '\u{feff}', 'Oui.\r\n\r\n\tNon.\r\n', '\u{feff}Été\u00a0!\n', '\u{feff}\u{feff}Deux marques'])(
  '%j stays as it is',
  (value) => {
    assertUntouched(text, utf8(value));
  },
);

test('the prose is the file without its byte order mark', () => {
  expect(text.read(utf8('\u{feff}« Oui. »\n'))).toEqual({ prose: '« Oui. »\n', bom: true });
  expect(text.read(utf8('« Oui. »\n'))).toEqual({ prose: '« Oui. »\n', bom: false });
});

test('UTF-16 with a byte order mark is read, UTF-8 is written', () => {
  const little = Buffer.from('\u{feff}Été 😀\n', 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big]) {
    expect(text.read(bytes)).toEqual({ prose: 'Été 😀\n', bom: true });
    expect(Buffer.from(text.write(text.read(bytes))).toString('utf8')).toBe('\u{feff}Été 😀\n');
  }
});

test('the English is written in pieces as at once, the mark before the first only', () => {
  const document = text.read(utf8('\u{feff}Oui. Non.\n'));
  const pieces = [
    { source: { start: 0, end: 4 }, text: 'Yes.' },
    { source: { start: 4, end: 5 }, text: ' ' },
    { source: { start: 5, end: 9 }, text: 'No.' },
    { source: { start: 9, end: 10 }, text: '\n' },
  ];
  assertSameInPieces(text, document, pieces);
  expect(Buffer.from(text.write(document, pieces)).toString('utf8')).toBe('\u{feff}Yes. No.\n');
});

test('a format goes by its name, auto by the extension, and what is unknown is text', () => {
  expect(formatFor('auto', '.TXT')).toBe(formatNamed('text'));
  expect(formatFor('auto', '')).toBe(formatNamed('text'));
  expect(formatFor('text', '.md')).toBe(formatNamed('text'));
  expect(() => {
    validateFormat('pdf');
  }).toThrow(/'pdf' is not a format\. Use auto/u);
});
