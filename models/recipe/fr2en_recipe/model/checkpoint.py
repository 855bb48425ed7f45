"""Weights as a flat dict of tensors: the state dict, and `heads`, the one part of the shape that the matrices do not tell."""
import os

import torch

from .marian import Marian


def state_of(model):
    """-> {name: tensor} on the CPU."""
    return {**{k: v.detach().cpu() for k, v in model.state_dict().items()}, "heads": torch.tensor(model.heads)}


def shape_of(state):
    """The arguments of Marian that a state was made with; 4 heads where it does not say."""
    layers = lambda side: 1 + max(int(k.split(".")[1]) for k in state if k.startswith(side))
    vocabulary, d = state["emb"].shape
    return dict(vocabulary=vocabulary, d=d, ffn=state["enc.0.1.w1"].shape[0], heads=int(state.get("heads", 4)),
                encoder_layers=layers("enc."), decoder_layers=layers("dec."))


def model_of(state):
    """A model of the shape that the state has."""
    model = Marian(**shape_of(state))
    model.load_state_dict({k: t.float() for k, t in state.items() if k != "heads"})
    return model


def write(content, path):
    """torch.save that is there whole or not at all, however the run ends."""
    torch.save(content, path + ".part")
    os.replace(path + ".part", path)
