"""The two kinds of folder that hold a model, opened alike.

A run (what `train` and `restore` write): model.pt (weights), state.pt (all that training needs to go on), training.json, tokenizer.json.
A model (what `export` writes and fr2en ships): onnx/, the JSON files of transformers.js, card.json, checksums.json.
"""
import json
import os
from typing import NamedTuple

import torch

from ..corpus import vocabulary
from .onnx_weights import state_of_folder


class Opened(NamedTuple):
    """Weights, SentencePiece processor, and the runs that made them, oldest first."""

    state: dict
    processor: object
    history: list


def read_json(folder, name, otherwise):
    """The content of a JSON file of the folder, or `otherwise` where there is none."""
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        return otherwise
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def write_json(folder, name, content):
    """Writes a JSON file as the others of the folder are."""
    with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
        json.dump(content, f, ensure_ascii=False, indent=1)
        f.write("\n")


def open_model(folder):
    """A run or a model folder -> Opened."""
    if os.path.exists(os.path.join(folder, "model.pt")):
        state, history = torch.load(os.path.join(folder, "model.pt"), map_location="cpu"), read_json(folder, "training.json", [])
    elif os.path.isdir(os.path.join(folder, "onnx")):
        state, history = state_of_folder(folder), read_json(folder, "card.json", {}).get("training", [])
    else:
        raise SystemExit(f"{folder} is neither a run (model.pt) nor a model (onnx/)")
    processor = vocabulary.load(folder)
    if processor.get_piece_size() + 1 != len(state["emb"]):
        raise SystemExit(f"{folder}: tokenizer.json has {processor.get_piece_size() + 1} pieces, the weights {len(state['emb'])}")
    return Opened(state, processor, history)
