"""decoder_model_merged.onnx: both ways of decoding behind one If, as Optimum makes them and transformers.js expects them.

In:  encoder_attention_mask int64 [batch, source], input_ids int64 [batch, new], encoder_hidden_states [batch, source, d],
     past_key_values.{i}.{decoder|encoder}.{key|value} [batch, heads, length, d / heads], use_cache_branch bool [1].
Out: logits [batch, new, pieces], present.{i}.{decoder|encoder}.{key|value}, and one output of our own:
     alignment [batch, new, source], the attention of the supervised head (head 0 of the last layer); row t belongs to the piece that
     logits row t predicts.
With use_cache_branch false the past is not looked at. With true, the encoder's presents are empty: the caller keeps those of step 1.
"""
import numpy as np
from onnx import TensorProto, helper
from onnx.helper import make_tensor_value_info as value

from .graph import Graph
from .onnx_layers import Layers


def cache_names(w, kind):
    """Names of the cached keys and values, in their order among inputs and outputs."""
    return [f"{kind}.{i}.{side}.{kv}" for i in range(w.layers["dec"]) for side in ("decoder", "encoder") for kv in ("key", "value")]


def layer(n, x, i, masks, cached):
    """One decoder layer -> states, what it gives out for the cache, its attention to the source."""
    own, cross = n.w.attention(f"dec.{i}.0"), n.w.attention(f"dec.{i}.1", cross=True)
    causal, source_mask = masks
    past = lambda side: [f"past_key_values.{i}.{side}.{kv}" for kv in ("key", "value")]
    key_value = n.key_value(x, f"dec.{i}.0", own)
    if cached:
        key_value = tuple(n.op("Concat", [old, new], axis=2) for old, new in zip(past("decoder"), key_value))
        source, sent = past("encoder"), (n.g.const("empty", np.zeros((0, n.w.heads, 1, n.w.d // n.w.heads), np.float32)),) * 2
    else:
        source = sent = n.key_value("encoder_hidden_states", f"dec.{i}.1", cross)
    x, _ = n.attend(x, f"dec.{i}.0", *key_value, causal, own)
    x, attention = n.attend(x, f"dec.{i}.1", *source, source_mask, cross)
    return n.feed_forward(x, f"dec.{i}.2"), [*key_value, *sent], attention


def branch(g, w, storage, cached):
    """One side of the If -> its graph, whose outputs are in the order of decoder()."""
    n = Layers(g, w, storage)
    start = g.size("past_key_values.0.decoder.key", 2) if cached else g.scalar(0, np.int64)
    x, present, attention = n.embed("input_ids", start), [], None
    masks = None if cached else n.causal_mask("input_ids"), n.padding_mask("encoder_attention_mask")
    for i in range(w.layers["dec"]):
        x, kept, attention = layer(n, x, i, masks, cached)
        present += kept
    alignment = n.op("Gather", [attention, g.scalar(0, np.int64)], axis=1)
    tag = "cached" if cached else "first"
    names = [f"{name}_{tag}" for name in ("logits", *cache_names(w, "present"), "alignment")]
    for source, name in zip((n.logits(x), *present, alignment), names):
        g.output(source, name)
    return helper.make_graph(g.nodes, tag, [], [value(name, TensorProto.FLOAT, None) for name in names])


def decoder(w, storage):
    """The ONNX model of the decoder."""
    g, size = Graph(), w.d // w.heads
    then, otherwise = (branch(Graph(g), w, storage, cached) for cached in (True, False))
    cache = lambda kind, own, source, batch: [
        value(name, TensorProto.FLOAT, ["batch" if ".decoder." in name else batch, w.heads, own if ".decoder." in name else source, size])
        for name in cache_names(w, kind)]
    inputs = [value("encoder_attention_mask", TensorProto.INT64, ["batch", "source"]),
              value("input_ids", TensorProto.INT64, ["batch", "new"]),
              value("encoder_hidden_states", TensorProto.FLOAT, ["batch", "source", w.d]),
              *cache("past_key_values", "past", "source_kept", "batch"), value("use_cache_branch", TensorProto.BOOL, [1])]
    outputs = [value("logits", TensorProto.FLOAT, ["batch", "new", w.vocabulary]), *cache("present", "length", "length_kept", "batch_or_0"),
               value("alignment", TensorProto.FLOAT, ["batch", "new", "source"])]
    names = [o.name for o in outputs]
    g.nodes.append(helper.make_node("If", ["use_cache_branch"], names, name="merged", then_branch=then, else_branch=otherwise))
    return g.model("decoder", inputs, outputs)
