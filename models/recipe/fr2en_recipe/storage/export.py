"""Run -> model folder in the layout of Xenova/opus-mt-*.

    fr2en-recipe export RUN MODEL [--storage int8-rows w8 int8 float32] [--figures FILE ...]

MODEL gets onnx/encoder_model<suffix>.onnx and onnx/decoder_model_merged<suffix>.onnx for each storage (storages.py has the suffixes),
config.json, generation_config.json, tokenizer.json, tokenizer_config.json, card.json and checksums.json.
"""
import argparse
import os

import onnx

from ..corpus import vocabulary
from . import settings
from .card import card, checksums
from .decoder import decoder
from .encoder import encoder
from .folders import open_model, read_json, write_json
from .storages import SHIPS, SUFFIX
from .weights import Weights


def export(opened, folder, storages, figures=()):
    """Writes the model folder of an opened run; storages that are there already stay, so take an empty folder for new weights."""
    w = Weights(opened.state)
    os.makedirs(os.path.join(folder, "onnx"), exist_ok=True)
    for storage in storages:
        for name, build in (("encoder_model", encoder), ("decoder_model_merged", decoder)):
            onnx.save(build(w, storage), os.path.join(folder, "onnx", name + SUFFIX[storage] + ".onnx"))
    vocabulary.save(vocabulary.tokenizer_json(opened.processor), folder)
    write_json(folder, "config.json", settings.config(w))
    write_json(folder, "generation_config.json", settings.generation(w))
    write_json(folder, "tokenizer_config.json", settings.tokenizer_config())
    write_json(folder, "card.json", card(w, folder, opened.history, list(figures)))
    write_json(folder, "checksums.json", checksums(folder))


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe export", description=__doc__.splitlines()[0])
    ap.add_argument("run", help="what `train` made"), ap.add_argument("model", help="folder to write")
    ap.add_argument("--storage", nargs="+", choices=list(SUFFIX), default=[SHIPS])
    ap.add_argument("--figures", nargs="+", default=[], metavar="FILE", help="what `evaluate --json` wrote, for card.json")
    a = ap.parse_args(arguments)
    export(open_model(a.run), a.model, a.storage, [read_json("", path, None) for path in a.figures])
    for name, file in checksums(a.model).items():
        print(f"{file['bytes']:>10} {file['sha256'][:12]} {name}")
