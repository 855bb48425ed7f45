import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../../../src/formats/catalogues/json/json.js';
import { assertMapped, assertSameInPieces, assertUntouched } from '../../../invariants/format.js';
import { catalogueString, fixedParts } from '../arbitrary-strings.js';
import { shout, translated } from '../translations.js';

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
    fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 5 }).filter((key) => !key.startsWith('@')), tie('value'), { maxKeys: 4 }),
  ),
})).value;

const inAscii = (file: string): string =>
  file.replace(/[^\p{ASCII}]/gu, (character) =>
    Array.from({ length: character.length }, (_, nth) => `\\u${character.charCodeAt(nth).toString(16).padStart(4, '0')}`).join(''),
  );
const files = fc
  .tuple(values, fc.constantFrom(0, 1, 2, '\t'), fc.constantFrom('as it is', 'in ASCII'))
  .map(([value, indent, writing]) => {
    const file = JSON.stringify(value, null, indent);
    return writing === 'in ASCII' ? inAscii(file) : file;
  });

const compare = (french: unknown, english: unknown): void => {
  if (typeof french === 'string') {
    expect(typeof english).toBe('string');
    expect(fixedParts(english as string)).toEqual(fixedParts(french));
  } else if (typeof french === 'object' && french !== null) {
    expect(Object.keys(english as object)).toEqual(Object.keys(french));
    for (const [key, value] of Object.entries(french)) compare(value, (english as Record<string, unknown>)[key]);
  } else expect(english).toEqual(french);
};

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
    fc.property(files, (file) => {
      compare(JSON.parse(file), JSON.parse(inEnglish(file)));
      const document = json.read(bytesOf(file));
      assertSameInPieces(json, document, translated(document, shout));
    }),
    { numRuns: 300 },
  );
});
