"""Model folder -> run folder.

    fr2en-recipe restore MODEL RUN

`train --start MODEL` does the same by itself; this is for looking at the weights in PyTorch.
"""
import argparse
import os

from ..corpus import vocabulary
from ..model.checkpoint import write
from .folders import open_model, write_json


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe restore", description="A model folder (w8 or float32) -> a run folder.")
    ap.add_argument("model", help="folder with onnx/"), ap.add_argument("run", help="folder that gets model.pt")
    a = ap.parse_args(arguments)
    state, processor, history = open_model(a.model)
    os.makedirs(a.run, exist_ok=True)
    vocabulary.save(vocabulary.tokenizer_json(processor), a.run)
    write_json(a.run, "training.json", history)
    write(state, os.path.join(a.run, "model.pt"))
    print(f"{len(state)} tensors")
