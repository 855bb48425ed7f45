// The part of the ONNX file format (Protocol Buffers, onnx/onnx.proto3) that is needed to read a model's constants.

/** A constant of a graph: its sizes and its bytes, lowest byte first. */
export interface RawTensor {
  readonly dims: readonly number[];
  readonly type: number;
  readonly bytes: Uint8Array;
}

const fields = { modelGraph: 7, graphInitializer: 5, dims: 1, type: 2, name: 8, raw: 9 };

/**
 * The named constants of a model that keep their numbers as raw bytes.
 *
 * @throws RangeError if the bytes are not a model's
 */
export const tensorsIn = (model: Uint8Array): Map<string, RawTensor> => {
  const found = new Map<string, RawTensor>();
  for (const graph of messages(model, fields.modelGraph)) {
    for (const tensor of messages(graph, fields.graphInitializer)) {
      const { name, ...rest } = tensorOf(tensor);
      found.set(name, rest);
    }
  }
  return found;
};

const tensorOf = (message: Uint8Array): RawTensor & { readonly name: string } => {
  const dims: number[] = [];
  let name = '';
  let type = 0;
  let bytes: Uint8Array = new Uint8Array(0);
  for (const { field, number, content } of fieldsOf(message)) {
    if (field === fields.dims) dims.push(...(content ? packed(content) : [number]));
    else if (field === fields.type) type = number;
    else if (field === fields.name && content) name = Buffer.from(content).toString();
    else if (field === fields.raw && content) bytes = content;
  }
  return { name, dims, type, bytes };
};

const messages = function* (message: Uint8Array, wanted: number): Generator<Uint8Array> {
  for (const { field, content } of fieldsOf(message)) if (field === wanted && content) yield content;
};

interface Field {
  readonly field: number;
  readonly number: number;
  readonly content: Uint8Array | undefined;
}

const fieldsOf = function* (message: Uint8Array): Generator<Field> {
  for (let at = 0; at < message.length;) {
    const key = varint(message, at);
    const [field, kind] = [Math.floor(key.value / 8), key.value % 8];
    const { value, end } = kind === 1 || kind === 5 ? { value: kind === 1 ? 8 : 4, end: key.end } : varint(message, key.end);
    const isLong = kind !== 0;
    at = isLong ? end + value : end;
    if (at > message.length || kind === 3 || kind === 4) throw new RangeError('not an ONNX model');
    yield { field, number: value, content: isLong ? message.subarray(end, at) : undefined };
  }
};

const packed = (content: Uint8Array): number[] => {
  const numbers: number[] = [];
  for (let at = 0; at < content.length;) {
    const { value, end } = varint(content, at);
    numbers.push(value);
    at = end;
  }
  return numbers;
};

const varint = (bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } => {
  let value = 0;
  for (let at = start, factor = 1; ; at += 1, factor *= 128) {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError('not an ONNX model');
    value += (byte & 127) * factor;
    if (byte < 128) return { value, end: at + 1 };
  }
};
