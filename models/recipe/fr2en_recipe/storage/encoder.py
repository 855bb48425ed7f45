"""encoder_model.onnx: input_ids, attention_mask int64 [batch, source] -> last_hidden_state float32 [batch, source, d]."""
import numpy as np
from onnx import TensorProto
from onnx.helper import make_tensor_value_info as value

from .graph import Graph
from .onnx_layers import Layers


def encoder(w, storage):
    """The ONNX model of the encoder."""
    g = Graph()
    n = Layers(g, w, storage)
    x, mask = n.embed("input_ids", g.scalar(0, np.int64)), n.padding_mask("attention_mask")
    for i in range(w.layers["enc"]):
        prefix, a = f"enc.{i}.0", w.attention(f"enc.{i}.0")
        x, _ = n.attend(x, prefix, *n.key_value(x, prefix, a), mask, a)
        x = n.feed_forward(x, f"enc.{i}.1")
    g.output(x, "last_hidden_state")
    ids = [value(name, TensorProto.INT64, ["batch", "source"]) for name in ("input_ids", "attention_mask")]
    return g.model("encoder", ids, [value("last_hidden_state", TensorProto.FLOAT, ["batch", "source", w.d])])
