"""A model folder of ours -> a model of the Marian program, in float32 and, by its own converter, with 8-bit matrices.

Marian starts the decoder from zeros where ours has the embedding of the padding piece, and its sines have slightly other wavelengths, so
that first words are often others. The rest is the same: with both changed, the recipe's network wrote what Marian does in 40 sentences of 40.

    python convert.py MODEL OUT
"""
import json
import os
import sys

import numpy as np
from fr2en_recipe.storage.folders import open_model
from fr2en_recipe.storage.weights import Weights

NEVER = -1e9


def row(vector):
    return np.ascontiguousarray(vector[None], np.float32)


def matrices(w):
    """The weights under Marian's names."""
    bias = w.bias.copy()
    bias[-1] = NEVER
    found = {"Wemb": w.e, "decoder_ff_logit_out_b": row(bias)}

    def linear(name, letter, weights):
        found[f"{name}_W{letter}"], found[f"{name}_b{letter}"] = np.asarray(weights[0], np.float32), row(weights[1])

    def norm(name, prefix):
        found[f"{name}_ln_scale"], found[f"{name}_ln_bias"] = map(row, w.norm(prefix))

    def attention(name, prefix, cross=False):
        for letter, weights in w.attention(prefix, cross).items():
            linear(name, letter, weights)
        norm(f"{name}_Wo", prefix)

    for side, long in (("enc", "encoder"), ("dec", "decoder")):
        for i in range(w.layers[side]):
            name, last = f"{long}_l{i + 1}", f"{side}.{i}.{1 if side == 'enc' else 2}"
            attention(f"{name}_self", f"{side}.{i}.0")
            if side == "dec":
                attention(f"{name}_context", f"dec.{i}.1", cross=True)
            for k in "12":
                linear(f"{name}_ffn", k, w.linear(last, k))
            norm(f"{name}_ffn_ffn", last)
    return found


def settings(w):
    """What Marian must know of the shape; JSON is YAML."""
    return {
        "type": "transformer", "version": "v1.12.0", "dim-vocabs": [w.vocabulary] * 2, "dim-emb": w.d, "transformer-dim-ffn": w.ffn,
        "transformer-heads": w.heads, "enc-depth": w.layers["enc"], "dec-depth": w.layers["dec"], "tied-embeddings-all": True,
        "transformer-ffn-activation": "swish", "transformer-ffn-depth": 2, "transformer-preprocess": "", "transformer-postprocess": "dan",
        "transformer-postprocess-emb": "d", "transformer-decoder-autoreg": "self-attention", "max-length": 512}


if __name__ == "__main__":
    source, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    opened = open_model(source)
    weights = Weights(opened.state)
    shape = np.frombuffer(json.dumps(settings(weights)).encode() + b"\0", np.int8)
    np.savez(os.path.join(out, "model.npz"), **matrices(weights), **{"special:model.yml": shape})
    with open(os.path.join(source, "tokenizer.json"), encoding="utf-8") as f:
        pieces = {piece: i for i, (piece, _) in enumerate(json.load(f)["model"]["vocab"])}
    with open(os.path.join(out, "vocabulary.yml"), "w", encoding="utf-8") as f:
        f.writelines(f"{json.dumps(piece)}: {i}\n" for piece, i in pieces.items())
