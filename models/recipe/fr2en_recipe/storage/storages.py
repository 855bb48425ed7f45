"""How matrices are kept and multiplied. Each storage is a function of (graph, x, name, weight [in, out]) that adds the product.

| storage   | file suffix | weights         | arithmetic                                   | same English in any batch       |
|-----------|-------------|-----------------|----------------------------------------------|---------------------------------|
| int8-rows | _quantized  | int8 per column | uint8 × int8, a scale for each token         | yes                             |
| w8        | _w8         | int8 per column | float32                                      | yes                             |
| int8      | _int8       | int8 per column | uint8 × int8, one scale for the whole tensor | no: neighbours change the scale |
| float32   | (none)      | float32         | float32                                      | yes                             |
"""
import numpy as np
from onnx import TensorProto

from .graph import ONNX_RUNTIME

SUFFIX = {"int8-rows": "_quantized", "w8": "_w8", "int8": "_int8", "float32": ""}
SHIPS = "int8-rows"

# Activations of int8-rows are 1 … 127, round 64. Processors without VNNI add two products in 16 bits: 2 × 127 × 127 still fits, so that sums are
# exact and the English is the same on any processor. With all 8 bits they overflow, and more sentences changed than with 7.
TOP = 63


def columns(w):
    """int8 matrix and float32 scale of each column: w ≈ q × scale."""
    scale = np.maximum(np.abs(w).max(0), 1e-8) / 127
    return np.clip(np.round(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def product(g, storage, x, q, scale, width):
    """x × (q × scale) for an int8 matrix that is in the graph already."""
    if storage == "w8":
        return g.op("MatMul", [x, unpacked(g, q, scale)])
    return one_scale(g, x, q, scale, width) if storage == "int8" else scale_a_row(g, x, q, scale)


def unpacked(g, q, scale):
    """q × scale: operators on constants, so it is folded once, when the session is made."""
    return g.op("Mul", [g.op("Cast", [q], to=TensorProto.FLOAT), scale])


def one_scale(g, x, q, scale, width):
    """The activations by one scale, which depends on all of them."""
    xq, xs, xz = g.op("DynamicQuantizeLinear", [x], 3)
    y = g.op("Cast", [g.op("MatMulInteger", [xq, q, xz, g.const(f"zero_{width}", np.zeros(width, np.int8))])], to=TensorProto.FLOAT)
    return g.op("Mul", [y, g.op("Mul", [xs, scale])])


def scale_a_row(g, x, q, scale):
    """The activations of each token by its own largest. The operator takes but one scale for all rows: theirs come afterwards."""
    top, one, zero = g.scalar(float(TOP)), g.scalar(1.0), g.scalar(TOP + 1, np.uint8)
    largest = g.op("Max", [g.op("ReduceMax", [g.op("Abs", [x])], axes=[-1]), g.scalar(1e-8)])
    xq = g.op("QuantizeLinear", [g.op("Mul", [x, g.op("Div", [top, largest])]), one, zero])
    y = g.op("MatMulIntegerToFloat", [xq, q, one, scale, zero], domain=ONNX_RUNTIME)
    return g.op("Mul", [y, g.op("Div", [largest, top])])


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
        return with_bias(g, x, unpacked(g, turned, scale), bias)
    return g.op("Add", [product(g, storage, x, turned, scale, len(e)), bias])


def with_bias(g, x, w, bias):
    """x × w + bias as one product: x gets a last 1, w the bias as its last row. An Add would read and write all scores once more."""
    longer = g.op("Pad", [x, g.ints(0, 0, 0, 0, 0, 1), g.scalar(1.0)])
    return g.op("MatMul", [longer, g.op("Concat", [w, g.op("Unsqueeze", [bias, g.ints(0)])], axis=0)])


def embedding(g, e):
    """The constants of an int8 embedding."""
    q, scale = columns(e.T)
    return g.const("shared.weight_q", q.T), g.const("shared.weight_scale", scale)
