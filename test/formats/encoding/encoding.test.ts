import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBadByte } from '../../../src/formats/encoding/bad-bytes.js';
import { decode } from '../../../src/formats/encoding/encoding.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test.each([
  ['Latin-1', bytes('Il a ', [0xe9, 0x74, 0xe9]), 'byte 5 is not UTF-8.'],
  ['a letter that is cut off', bytes('Été', [0xc3]), 'byte 5 is not UTF-8.'],
  ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'byte 1 is not UTF-8.'],
  ['an overlong slash', bytes('ab', [0xc0, 0xaf]), 'byte 2 is not UTF-8.'],
  ['above U+10FFFF', bytes([0xf4, 0x90, 0x80, 0x80]), 'byte 0 is not UTF-8.'],
  ['after a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a', [0xff]), 'byte 4 is not UTF-8.'],
  ['half a unit of UTF-16', bytes([0xff, 0xfe, 0x41, 0x00, 0x42]), 'byte 4 is not UTF-16.'],
  ['half a pair of UTF-16', bytes([0xfe, 0xff, 0x00, 0x41, 0xd8, 0x00, 0x00, 0x42]), 'byte 4 is not UTF-16.'],
  ['UTF-16 without a mark', Buffer.from('Il est parti.', 'utf16le'), 'byte 0 is not UTF-8: every other byte is zero, as in UTF-16.'],
])('%s is refused', (_what, input, message) => {
  expect(() => decode(input)).toThrow(expect.objectContaining({ code: 'ERR_INPUT_ENCODING', message }));
});

test.each(['', 'a', 'Été', '€', '😀 \u{10ffff}', '\u0000 tout seul dans un texte'])('%j is read', (value) => {
  expect(decode(Buffer.from(value))).toEqual({ text: value, bom: false });
});

test('the first bad byte is found exactly where the strict decoder fails, and nowhere else', () => {
  const strict = (input: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(input);
      return true;
    } catch {
      return false;
    }
  };
  const mixed = fc.array(fc.oneof(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xed, 0xf0, 0x9f, 0x98, 0x80, 0xf4), fc.nat(255)));
  fc.assert(
    fc.property(mixed, (values) => {
      const input = Uint8Array.from(values);
      const at = firstBadByte(input, 'utf-8');
      expect(at === input.length).toBe(strict(input));
      expect(strict(input.subarray(0, at))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('windows-1252 has its quotation marks and œ, whether it is named or found out', () => {
  const bytes = Buffer.from([0x91, 0x9c, 0x85, 0xe9, 0x92, 0x80]);
  expect(decode(bytes, 'windows-1252').text).toBe('‘œ…é’€');
  expect(decode(bytes, 'latin1').text).toBe('‘œ…é’€');
  expect(decode(bytes, 'auto').text).toBe('‘œ…é’€');
});
