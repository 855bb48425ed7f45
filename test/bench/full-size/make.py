"""Writes a Marian model of random weights in the size and layout of Xenova/opus-mt-fr-en: for measuring time and memory, not for English.

The graphs are those of the recipe without its `alignment` output, which opus-mt has not; the `_quantized` files have int8 activations, as those
of the hub have. The tokenizer is that of the embedded model with pieces that no text has, up to the number of opus-mt, so that a sentence
has a usual number of pieces.

The end is never predicted, and the length limit, which an answer may not exceed, is where the positions end: so all answers have the same
length, which is written into config.json.

    python make.py OUT EMBEDDED --length 32
"""
import argparse
import json
import math
import os

import numpy as np
import onnx
from fr2en_recipe.storage.decoder import decoder
from fr2en_recipe.storage.encoder import encoder

PIECES, D, HEADS, FFN, LAYERS = 59_514, 512, 8, 2_048, 6
NEVER = -1e4


class RandomWeights:
    """What the recipe's graphs ask of weights."""

    vocabulary, d, heads, ffn, layers = PIECES, D, HEADS, FFN, dict(enc=LAYERS, dec=LAYERS)

    def __init__(self, end):
        self.random, self.drawn = np.random.default_rng(1), {}
        self.e = self.draw("shared", PIECES, D)
        self.bias = np.zeros(PIECES, np.float32)
        self.bias[end] = self.bias[-1] = NEVER

    def draw(self, name, *shape):
        """The same name is the same matrix in all graphs."""
        if name not in self.drawn:
            self.drawn[name] = (self.random.standard_normal(shape) / math.sqrt(D)).astype(np.float32)
        return self.drawn[name]

    def linear(self, prefix, suffix, size=None):
        rows, columns = size or ((D, FFN) if suffix == "1" else (FFN, D))
        return self.draw(f"{prefix}.{suffix}.w", rows, columns), self.draw(f"{prefix}.{suffix}.b", columns)

    def attention(self, prefix, cross=False):
        return {k: self.linear(prefix, k, (D, D)) for k in "qkvo"}

    def norm(self, prefix):
        return np.ones(D, np.float32), np.zeros(D, np.float32)


def without_alignment(model):
    """The decoder as others export it."""
    kept = [output for output in model.graph.output if output.name != "alignment"]
    del model.graph.output[:]
    model.graph.output.extend(kept)
    return model


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as f:
        return json.load(f)


def write(folder, name, content):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
        json.dump(content, f, ensure_ascii=False)


def tokenizer(embedded):
    """The pieces of the embedded model, others that no text has, and <pad>, which stays the last."""
    content = read(embedded, "tokenizer.json")
    pieces = content["model"]["vocab"]
    pieces[-1:] = [[f"\ue000{i}", -99.0] for i in range(PIECES - len(pieces))] + pieces[-1:]
    content["added_tokens"][-1]["id"] = PIECES - 1
    return content


def settings(embedded, name, length):
    """A configuration of the embedded model with the numbers of this one."""
    pad = PIECES - 1
    sides = {f"{side}_{key}": value for side in ("encoder", "decoder")
             for key, value in (("layers", LAYERS), ("attention_heads", HEADS), ("ffn_dim", FFN))}
    changed = dict(d_model=D, vocab_size=PIECES, decoder_vocab_size=PIECES, num_hidden_layers=LAYERS, max_position_embeddings=length,
                   pad_token_id=pad, decoder_start_token_id=pad, bad_words_ids=[[pad]], **sides)
    content = read(embedded, name)
    return {key: changed.get(key, value) for key, value in content.items()}


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("out"), ap.add_argument("embedded"), ap.add_argument("--length", type=int, default=32)
    a = ap.parse_args()
    os.makedirs(os.path.join(a.out, "onnx"), exist_ok=True)
    for name in ("config.json", "generation_config.json"):
        write(a.out, name, settings(a.embedded, name, a.length))
    write(a.out, "tokenizer.json", tokenizer(a.embedded))
    write(a.out, "tokenizer_config.json", read(a.embedded, "tokenizer_config.json"))
    write(a.out, "fr2en.json", dict(normalisation="compact", longestUnit=80))
    weights = RandomWeights(end=read(a.embedded, "config.json")["eos_token_id"])
    for storage, suffix in (("float32", ""), ("int8", "_quantized")):
        onnx.save(encoder(weights, storage), os.path.join(a.out, "onnx", f"encoder_model{suffix}.onnx"))
        onnx.save(without_alignment(decoder(weights, storage)), os.path.join(a.out, "onnx", f"decoder_model_merged{suffix}.onnx"))
