"""Run or model folder -> a MarianMTModel folder of Hugging Face: for CTranslate2, and as proof that it is a Marian.

    fr2en-recipe to_huggingface RUN OUT
    ct2-transformers-converter --model OUT --output_dir CT2 --quantization int8
"""
import argparse
import json
import os

import torch

from ..corpus import vocabulary
from . import settings
from .folders import open_model
from .weights import Weights

LINEARS = (("q", "q_proj"), ("k", "k_proj"), ("v", "v_proj"), ("o", "out_proj"))


def renamed(w):
    """The weights under Hugging Face's names."""
    s = {"model.shared.weight": w.e, "final_logits_bias": w.bias[None]}

    def linear(name, wb):
        s[name + ".weight"], s[name + ".bias"] = wb[0].T, wb[1]

    def norm(name, prefix):
        s[name + ".weight"], s[name + ".bias"] = w.norm(prefix)

    def attention(name, prefix, cross=False):
        for ours, theirs in LINEARS:
            linear(f"{name}.{theirs}", w.attention(prefix, cross)[ours])
        norm(name + "_layer_norm", prefix)

    for side, long in (("enc", "encoder"), ("dec", "decoder")):
        for i in range(w.layers[side]):
            name, last = f"model.{long}.layers.{i}", f"{side}.{i}.{1 if side == 'enc' else 2}"
            attention(name + ".self_attn", f"{side}.{i}.0")
            if side == "dec":
                attention(name + ".encoder_attn", f"dec.{i}.1", cross=True)
            for k in "12":
                linear(f"{name}.fc{k}", w.linear(last, k))
            norm(name + ".final_layer_norm", last)
    return {k: torch.from_numpy(v.copy()) for k, v in s.items()}


def huggingface(w):
    """The transformers model with these weights."""
    from transformers import MarianConfig, MarianMTModel

    model = MarianMTModel(MarianConfig(**settings.config(w)))
    missing = [k for k in model.load_state_dict(renamed(w), strict=False).missing_keys if "embed" not in k and "lm_head" not in k]
    if missing:
        raise SystemExit(f"not a Marian: {missing} have no weights")
    model.tie_weights()
    return model.eval()


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe to_huggingface", description=__doc__.splitlines()[0])
    ap.add_argument("run", help="a run or a model folder"), ap.add_argument("out", help="folder to write")
    a = ap.parse_args(arguments)
    opened = open_model(a.run)
    huggingface(Weights(opened.state)).save_pretrained(a.out)
    for name in ("source.spm", "target.spm"):
        with open(os.path.join(a.out, name), "wb") as f:
            f.write(opened.processor.serialized_model_proto())
    pieces = vocabulary.tokenizer_json(opened.processor)["model"]["vocab"]
    for name, content in (("vocab", {piece: i for i, (piece, _) in enumerate(pieces)}), ("tokenizer_config", settings.tokenizer_config())):
        with open(os.path.join(a.out, name + ".json"), "w", encoding="utf-8") as f:
            json.dump(content, f, ensure_ascii=False)
