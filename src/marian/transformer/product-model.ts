import { message, text, varint } from '../onnx/protobuf.js';

const types = { uint8: 2n, int8: 3n, int32: 6n };

/**
 * An ONNX model of one product: y int32 [rows, outputs] = (x uint8 [rows, inputs] - 64) × weights. The weights come in rows of outputs and
 * are turned when the session is made.
 */
export const productModel = (weights: Uint8Array, inputs: number, outputs: number): Uint8Array =>
  Buffer.concat([
    varint(1, 8n), // ir_version
    message(8, varint(2, 13n)), // opset_import
    message(
      7,
      node('Transpose', ['w'], 'turned', message(5, text(1, 'perm'), message(8, Uint8Array.of(1, 0)), varint(20, 7n))),
      node('MatMulInteger', ['x', 'turned', 'middle'], 'y'),
      message(5, varint(1, BigInt(outputs)), varint(1, BigInt(inputs)), varint(2, types.int8), text(8, 'w'), message(9, weights)),
      message(5, varint(2, types.uint8), text(8, 'middle'), message(9, Uint8Array.of(64))),
      message(11, text(1, 'x'), message(2, message(1, varint(1, types.uint8)))),
      message(12, text(1, 'y'), message(2, message(1, varint(1, types.int32)))),
    ),
  ]);

const node = (operation: string, inputs: readonly string[], output: string, attribute: Uint8Array = new Uint8Array(0)): Uint8Array =>
  message(1, ...inputs.map((name) => text(1, name)), text(2, output), text(4, operation), attribute);
