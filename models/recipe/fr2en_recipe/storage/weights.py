"""A checkpoint with its fused matrices taken apart, as numpy [in, out]: what ONNX and Hugging Face want."""
import numpy as np

from ..model.checkpoint import shape_of


class Weights:
    def __init__(self, state):
        self.s = {k: v.float().numpy() for k, v in state.items() if k != "heads"}
        self.shape = shape_of(state)
        self.vocabulary, self.d, self.ffn, self.heads = (self.shape[k] for k in ("vocabulary", "d", "ffn", "heads"))
        self.layers = dict(enc=self.shape["encoder_layers"], dec=self.shape["decoder_layers"])
        self.e, self.bias = self.s["emb"], self.s["bias"]

    def linear(self, prefix, suffix, block=0, of=1):
        """(weight [in, out], bias) of one of the blocks that a matrix fuses."""
        w, b = (np.split(self.s[f"{prefix}.{kind}{suffix}"], of)[block] for kind in "wb")
        return np.ascontiguousarray(w.T), b

    def attention(self, prefix, cross=False):
        """{q, k, v, o: (weight, bias)}."""
        if cross:
            q, k, v = self.linear(prefix, "q"), *(self.linear(prefix, "kv", i, 2) for i in (0, 1))
        else:
            q, k, v = (self.linear(prefix, "qkv", i, 3) for i in range(3))
        return dict(q=q, k=k, v=v, o=self.linear(prefix, "o"))

    def norm(self, prefix):
        """(gain, bias) of a sublayer's norm."""
        return self.s[prefix + ".n.weight"], self.s[prefix + ".n.bias"]
