"""How matrices are kept and multiplied. Each storage is a function of (graph, x, name, weight [in, out]) that adds the product.

| storage   | file suffix | weights         | arithmetic                                   | same English in any batch             |
|-----------|-------------|-----------------|----------------------------------------------|---------------------------------------|
| float32   | (none)      | float32         | float32                                      | yes                                   |
| w8        | _quantized  | int8 per column | float32                                      | yes                                   |
| int8      | _int8       | int8 per column | uint8 × int8, one scale for the whole tensor | no: neighbours change the scale       |
| int8-rows | _int8_rows  | int8 per column | uint8 × int8, a scale for each token         | but for rounding; an experiment       |
"""
import numpy as np
from onnx import TensorProto

SUFFIX = {"float32": "", "w8": "_quantized", "int8": "_int8", "int8-rows": "_int8_rows"}


def columns(w):
    """int8 matrix and float32 scale of each column: w ≈ q × scale."""
    scale = np.maximum(np.abs(w).max(0), 1e-8) / 127
    return np.clip(np.round(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def product(g, storage, x, q, scale, width):
    """x × (q × scale) for an int8 matrix that is in the graph already."""
    if storage == "w8":  # Cast and Mul of constants: folded once, when the session is made
        return g.op("MatMul", [x, g.op("Mul", [g.op("Cast", [q], to=TensorProto.FLOAT), scale])])
    xq, xs, xz = whole_tensor(g, x) if storage == "int8" else each_row(g, x)
    zero = g.const(f"zero_{width}", np.zeros(width, np.int8))
    y = g.op("Cast", [g.op("MatMulInteger", [xq, q, xz, zero])], to=TensorProto.FLOAT)
    if storage == "int8":
        return g.op("Mul", [y, g.op("Mul", [xs, scale])])
    # not scale × scale first: ONNX Runtime takes that form for its own fused product and then reads one scale for all rows
    return g.op("Mul", [g.op("Mul", [y, xs]), scale])


def whole_tensor(g, x):
    """-> uint8 values, one scale, one zero point."""
    return g.op("DynamicQuantizeLinear", [x], 3)


def each_row(g, x):
    """-> uint8 values round 128, a scale for each row [..., 1], the zero point 128. Opset 13 has no operator for it."""
    largest = g.op("ReduceMax", [g.op("Abs", [x])], axes=[-1])
    scale = g.op("Div", [g.op("Max", [largest, g.scalar(1e-8)]), g.scalar(127.0)])
    whole = g.op("Add", [g.op("Round", [g.op("Div", [x, scale])]), g.scalar(128.0)])
    return g.op("Cast", [whole], to=TensorProto.UINT8), scale, g.scalar(128, np.uint8)


def matmul(g, storage, x, name, w):
    """x [..., in] × w."""
    if storage == "float32":
        return g.op("MatMul", [x, g.const(name, w)])
    q, scale = columns(w)
    return product(g, storage, x, g.const(name + "_q", q), g.const(name + "_scale", scale), w.shape[1])


def lookup(g, storage, ids, e):
    """Rows of the embedding e [pieces, d]; it is kept in rows, and the scale of a piece serves both look-up and scores."""
    if storage == "float32":
        return g.op("Gather", [g.const("shared.weight", e), ids])
    q, scale = embedding(g, e)
    rows = g.op("Cast", [g.op("Gather", [q, ids])], to=TensorProto.FLOAT)
    return g.op("Mul", [rows, g.op("Unsqueeze", [g.op("Gather", [scale, ids]), g.ints(2)])])


def scores(g, storage, x, e, bias):
    """x × eᵀ + bias; the turning is of a constant, so it is folded when the session is made and the file holds the embedding once."""
    bias = g.const("final_logits_bias", bias)
    if storage == "float32":
        return with_bias(g, x, g.op("Transpose", [g.const("shared.weight", e)], perm=[1, 0]), bias)
    q, scale = embedding(g, e)
    turned = g.op("Transpose", [q], perm=[1, 0])
    if storage == "w8":
        return with_bias(g, x, g.op("Mul", [g.op("Cast", [turned], to=TensorProto.FLOAT), scale]), bias)
    return g.op("Add", [product(g, storage, x, turned, scale, len(e)), bias])


def with_bias(g, x, w, bias):
    """x × w + bias as one product: x gets a last 1, w the bias as its last row. An Add would read and write all scores once more."""
    longer = g.op("Pad", [x, g.ints(0, 0, 0, 0, 0, 1), g.scalar(1.0)])
    return g.op("MatMul", [longer, g.op("Concat", [w, g.op("Unsqueeze", [bias, g.ints(0)])], axis=0)])


def embedding(g, e):
    """The constants of an int8 embedding."""
    q, scale = columns(e.T)
    return g.const("shared.weight_q", q.T), g.const("shared.weight_scale", scale)
