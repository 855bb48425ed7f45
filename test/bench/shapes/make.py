"""Writes a model of random weights in the shape of a better one, as the recipe exports its own: for measuring time, not for English.

The tokenizer is that of the embedded model, so that a sentence has a usual number of pieces; where the shape has more, it gets pieces
that no text has.

The end is never predicted, and an answer may not exceed the number of positions, which is lowered to --length: so all answers have the
same length.

    python make.py d512|opus OUT EMBEDDED --pieces 16001 --length 32
"""
import argparse
import os

import torch
from fr2en_recipe.corpus import vocabulary
from fr2en_recipe.model.checkpoint import state_of
from fr2en_recipe.model.marian import EOS, Marian
from fr2en_recipe.storage.export import export
from fr2en_recipe.storage.folders import Opened, read_json, write_json

SHAPES = dict(d512=dict(encoder_layers=6, decoder_layers=2), opus=dict(encoder_layers=6, decoder_layers=6))
NEVER = -1e4


def random_model(shape, pieces):
    """Signs in the last norm: without them a state is most like the piece that went in, and an answer says one piece over and over."""
    torch.manual_seed(1)
    model = Marian(vocabulary=pieces, d=512, ffn=2048, heads=8, **SHAPES[shape])
    with torch.no_grad():
        model.dec[-1][2].n.weight.copy_(torch.randint(2, (model.d,)) * 2 - 1)
        model.bias[EOS] = NEVER
    return model


def tokenizer(embedded, pieces):
    """That of the embedded model, longer; <pad> stays the last."""
    content = read_json(embedded, "tokenizer.json", None)
    known = content["model"]["vocab"]
    known[-1:] = [[f"\ue000{i}", -99.0] for i in range(pieces - len(known))] + known[-1:]
    return vocabulary.processor(content)


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("shape", choices=SHAPES), ap.add_argument("out"), ap.add_argument("embedded")
    ap.add_argument("--pieces", type=int, required=True), ap.add_argument("--length", type=int, default=32)
    a = ap.parse_args()
    state = state_of(random_model(a.shape, a.pieces))
    export(Opened(state, tokenizer(a.embedded, a.pieces), []), a.out, ["int8-rows"])
    os.remove(os.path.join(a.out, "checksums.json"))
    write_json(a.out, "config.json", dict(read_json(a.out, "config.json", None), max_position_embeddings=a.length))
    write_json(a.out, "fr2en.json", dict(normalisation="compact", longestUnit=80))
