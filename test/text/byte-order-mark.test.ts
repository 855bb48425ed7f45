import { expect, test } from 'vitest';
import { markedEncoding } from '../../src/text/byte-order-mark.js';

test.each<[string | undefined, number[]]>([
  ['utf-8', [0xef, 0xbb, 0xbf, 0x61]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff, 0]],
  [undefined, []],
  [undefined, [0xef, 0xbb]],
  [undefined, [0xff, 0xff]],
  [undefined, [0x61, 0xef, 0xbb, 0xbf]],
])('%s: %j', (encoding, bytes) => {
  expect(markedEncoding(Uint8Array.from(bytes))).toBe(encoding);
});
