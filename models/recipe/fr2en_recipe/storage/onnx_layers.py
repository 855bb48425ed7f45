"""The layers of model/layers.py as ONNX nodes, over one set of weights in one storage."""
import math

import numpy as np
from onnx import TensorProto

from ..model.positions import MAX_POSITIONS, sinusoids
from . import storages

NO = -3.4028234663852886e38  # the least float32: an attention score of nothing


class Layers:
    def __init__(self, graph, weights, storage):
        self.g, self.w, self.storage, self.op = graph, weights, storage, graph.op

    def embed(self, ids, start):
        """ids [b, t], position of the first -> [b, t, d]."""
        e = self.op("Mul", [storages.lookup(self.g, self.storage, ids, self.w.e), self.g.scalar(math.sqrt(self.w.d))])
        span = self.op("Range", [start, self.op("Add", [start, self.g.size(ids, 1)]), self.g.scalar(1, np.int64)])
        return self.op("Add", [e, self.op("Gather", [self.g.const("positions", sinusoids(MAX_POSITIONS, self.w.d)), span])])

    def linear(self, x, name, wb):
        return self.op("Add", [storages.matmul(self.g, self.storage, x, name + ".weight", wb[0]), self.g.const(name + ".bias", wb[1])])

    def norm(self, x, y, prefix):
        """The norm after a sublayer: of its input and output together."""
        x, (gain, bias) = self.op("Add", [x, y]), self.w.norm(prefix)
        centred = self.op("Sub", [x, self.op("ReduceMean", [x], axes=[-1])])
        variance = self.op("ReduceMean", [self.op("Pow", [centred, self.g.scalar(2.0)])], axes=[-1])
        y = self.op("Div", [centred, self.op("Sqrt", [self.op("Add", [variance, self.g.scalar(1e-5)])])])
        return self.op("Add", [self.op("Mul", [y, self.g.const(prefix + ".norm.weight", gain)]), self.g.const(prefix + ".norm.bias", bias)])

    def split(self, x):
        """[b, t, d] -> [b, heads, t, d / heads]."""
        shape = self.g.ints(0, 0, self.w.heads, self.w.d // self.w.heads)
        return self.op("Transpose", [self.op("Reshape", [x, shape])], perm=[0, 2, 1, 3])

    def key_value(self, x, prefix, a):
        return tuple(self.split(self.linear(x, f"{prefix}.{k}", a[k])) for k in "kv")

    def attend(self, x, prefix, key, value, mask, a):
        """Attention and the norm after it -> states [b, t, d], probabilities [b, heads, t, s]."""
        q = self.op("Mul", [self.linear(x, prefix + ".q", a["q"]), self.g.scalar((self.w.d // self.w.heads) ** -0.5)])
        scores = self.op("MatMul", [self.split(q), self.op("Transpose", [key], perm=[0, 1, 3, 2])])
        p = self.op("Softmax", [self.op("Add", [scores, mask]) if mask else scores], axis=-1)
        merged = self.op("Transpose", [self.op("MatMul", [p, value])], perm=[0, 2, 1, 3])
        merged = self.op("Reshape", [merged, self.g.ints(0, 0, self.w.d)])
        return self.norm(x, self.linear(merged, prefix + ".o", a["o"]), prefix), p

    def feed_forward(self, x, prefix):
        """Two linears with swish between them, and the norm after it."""
        y = self.linear(x, prefix + ".fc1", self.w.linear(prefix, "1"))
        y = self.op("Mul", [y, self.op("Sigmoid", [y])])
        return self.norm(x, self.linear(y, prefix + ".fc2", self.w.linear(prefix, "2")), prefix)

    def logits(self, x):
        """Scores of every piece by the one embedding."""
        return storages.scores(self.g, self.storage, x, self.w.e, self.w.bias)

    def padding_mask(self, attention_mask):
        """int64 [b, s] of 1 and 0 -> float32 [b, 1, 1, s] of 0 and NO."""
        off = self.op("Sub", [self.g.scalar(1.0), self.op("Cast", [attention_mask], to=TensorProto.FLOAT)])
        return self.op("Unsqueeze", [self.op("Mul", [off, self.g.scalar(NO)]), self.g.ints(1, 2)])

    def causal_mask(self, ids):
        """float32 [t, t]: NO where the key comes after the query."""
        places = self.op("Range", [self.g.scalar(0, np.int64), self.g.size(ids, 1), self.g.scalar(1, np.int64)])
        later = self.op("Less", [self.op("Unsqueeze", [places, self.g.ints(1)]), self.op("Unsqueeze", [places, self.g.ints(0)])])
        return self.op("Mul", [self.op("Cast", [later], to=TensorProto.FLOAT), self.g.scalar(NO)])
