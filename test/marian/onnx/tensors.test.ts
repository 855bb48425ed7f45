import fc from 'fast-check';
import { expect, test } from 'vitest';
import { message, text, varint } from '../../../src/marian/onnx/protobuf.js';
import { tensorsIn } from '../../../src/marian/onnx/tensors.js';

const tensor = (name: string, dims: readonly Uint8Array[], bytes: Uint8Array): Uint8Array =>
  message(5, ...dims, varint(2, 3n), text(8, name), message(9, bytes));
const model = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat([varint(1, 8n), text(2, 'fr2en'), message(7, ...parts)]);

test('constants are found by name, with sizes one by one or packed, among all that is not looked for', () => {
  const bytes = Uint8Array.of(1, 2, 3, 255, 0, 6);
  const node = message(1, text(4, 'Add'), message(5, text(1, 'axis'), varint(3, -1n)));
  // numbers of 4 and of 8 bytes in a field that nobody asks for
  const fixed = [Uint8Array.of(15 * 8 + 5, 1, 2, 3, 4), Uint8Array.of(15 * 8 + 1, 1, 2, 3, 4, 5, 6, 7, 8)];
  const one = tensor('one', [varint(1, 2n), varint(1, 3n)], bytes);
  const packed = tensor('packed', [message(1, Uint8Array.of(0xac, 0x02, 1))], new Uint8Array(300));
  const found = tensorsIn(model(node, one, ...fixed, packed, text(2, 'graph')));
  expect([...found].map(([name, { dims, type, bytes: own }]) => [name, dims, type, [...own]])).toEqual([
    ['one', [2, 3], 3, [...bytes]],
    ['packed', [300, 1], 3, [...new Uint8Array(300)]],
  ]);
});

test('graphs that stand apart are one', () => {
  const both = Buffer.concat([model(tensor('a', [], Uint8Array.of(1))), message(7, tensor('b', [], Uint8Array.of(2)))]);
  expect([...tensorsIn(both).keys()]).toEqual(['a', 'b']);
});

test('a file that is cut anywhere within its graph is refused', () => {
  const head = Buffer.concat([varint(1, 8n), text(2, 'fr2en')]).length;
  const whole = model(tensor('a', [varint(1, 200n)], new Uint8Array(200)));
  for (let length = head + 1; length < whole.length; length += 1) {
    expect(() => tensorsIn(whole.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
  }
});

test('any bytes are read or refused, and nothing else happens', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        tensorsIn(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
