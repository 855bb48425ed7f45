import { expect, test } from 'vitest';
import { fragmentBytes } from '../../../src/marian/onnx/onnx-fragment.js';

test('an empty fragment is an empty graph; a number is written in sevens of bits', () => {
  const nothing = { nodes: [], constants: {}, inputs: [], outputs: [] };
  expect([...fragmentBytes(nothing)]).toEqual([0x3a, 0]);
  const [, , ...graph] = fragmentBytes({ ...nothing, nodes: [{ operation: 'A', inputs: [], outputs: [], attributes: { b: 300 } }] });
  // node 1: operation 4 "A", attribute 5 (name 1 "b", whole number 3 = 300, kind 20 = 2)
  expect(graph).toEqual([0x0a, 14, 0x22, 1, 65, 0x2a, 9, 0x0a, 1, 98, 0x18, 0xac, 0x02, 0xa0, 0x01, 2]);
});
