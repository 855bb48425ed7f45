// As much of the ONNX file format (Protocol Buffers, onnx/onnx.proto3) as it takes to say what a graph is to have besides.

/** A number from outside the graph, or one that it gives. */
export interface GraphValue {
  readonly name: string;
  readonly kind: 'float32' | 'int64';
}

/** An operation: names of what goes in and what comes out, and attributes that are whole numbers. */
export interface GraphNode {
  readonly operation: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, number>>;
}

/** What is added to a graph. */
export interface Fragment {
  readonly nodes: readonly GraphNode[];
  /** Lists of whole numbers that never change, by name. */
  readonly constants: Readonly<Record<string, readonly bigint[]>>;
  readonly inputs: readonly GraphValue[];
  readonly outputs: readonly GraphValue[];
}

/**
 * A fragment as bytes that are to stand behind those of a model: two messages one behind the other are read as one that has the repeated
 * fields of both, messages inside them included (Protocol Buffers, "Last One Wins"). So no model has to be taken apart.
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

const message = (field: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  return Buffer.concat([digits(BigInt(field * 8 + 2)), digits(BigInt(content.length)), content]);
};

const text = (field: number, words: string): Uint8Array => message(field, Buffer.from(words));

const varint = (field: number, value: bigint): Uint8Array => Buffer.concat([digits(BigInt(field * 8)), digits(BigInt.asUintN(64, value))]);

/** Seven bits a byte, the lowest first; all but the last have the eighth bit set. */
const digits = (value: bigint): Uint8Array => {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return Uint8Array.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) + 128);
  }
};

const int64Bytes = (numbers: readonly bigint[]): Uint8Array => {
  const bytes = Buffer.alloc(8 * numbers.length);
  numbers.forEach((number, at) => bytes.writeBigInt64LE(number, 8 * at));
  return bytes;
};
