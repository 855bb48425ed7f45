import { message, text, varint } from './protobuf.js';

// The part of the ONNX file format (Protocol Buffers, onnx/onnx.proto3) that is needed to add to a graph.

/** An input or output of the graph. */
export interface GraphValue {
  readonly name: string;
  readonly kind: 'float32' | 'int64';
}

/** An operation: the names of its inputs and outputs, and its attributes, all whole numbers. */
export interface GraphNode {
  readonly operation: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, number>>;
}

/** What is added to a graph. */
export interface Fragment {
  readonly nodes: readonly GraphNode[];
  /** Constant lists of whole numbers, by name. */
  readonly constants: Readonly<Record<string, readonly bigint[]>>;
  readonly inputs: readonly GraphValue[];
  readonly outputs: readonly GraphValue[];
}

/**
 * A fragment as bytes to append to those of a model: two concatenated messages are read as one with the repeated fields of both, nested
 * messages included (Protocol Buffers, "Last One Wins"). So the model need not be parsed.
 */
export const fragmentBytes = ({ nodes, constants, inputs, outputs }: Fragment): Uint8Array =>
  message(
    7, // ModelProto.graph
    ...nodes.map(nodeOf),
    ...Object.entries(constants).map(([name, numbers]) =>
      message(5, varint(1, BigInt(numbers.length)), varint(2, kinds.int64), text(8, name), message(9, int64Bytes(numbers))),
    ),
    ...inputs.map((value) => valueOf(11, value)),
    ...outputs.map((value) => valueOf(12, value)),
  );

const kinds = { float32: 1n, int64: 7n };
const attributeIsInt = 2n;

const nodeOf = ({ operation, inputs, outputs, attributes = {} }: GraphNode): Uint8Array =>
  message(
    1,
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operation),
    ...Object.entries(attributes).map(([name, value]) => message(5, text(1, name), varint(3, BigInt(value)), varint(20, attributeIsInt))),
  );

/** A tensor without a shape: any will do. */
const valueOf = (field: number, { name, kind }: GraphValue): Uint8Array =>
  message(field, text(1, name), message(2, message(1, varint(1, kinds[kind]))));

const int64Bytes = (numbers: readonly bigint[]): Uint8Array => {
  const bytes = Buffer.alloc(8 * numbers.length);
  numbers.forEach((number, at) => bytes.writeBigInt64LE(number, 8 * at));
  return bytes;
};
