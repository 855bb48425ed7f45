"""ONNX model folder (of any storage but int8) -> weights, so that training goes on from what ships and no other state has to be kept."""
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .card import onnx_files
from .storages import SUFFIX

LINEARS = ("q", "k", "v", "o", "fc1", "fc2")


def initialisers(folder):
    """{name: array} of the files of one storage: float32 where it is there, else int8 weights with their scales."""
    for suffix in (SUFFIX[storage] for storage in ("float32", "int8-rows", "w8")):
        paths = onnx_files(folder, suffix)
        if paths:
            return {i.name: numpy_helper.to_array(i) for p in paths for i in onnx.load(p).graph.initializer}
    raise SystemExit(f"{folder} holds neither float32 nor _quantized nor _w8 files")


def fused(name, linears):
    """Which of a sublayer's linears make one matrix of the checkpoint: {suffix: names}."""
    if "fc1" in linears:
        return {"1": ["fc1"], "2": ["fc2"]}
    _, _, place = name.split(".")
    cross = name.startswith("dec.") and place == "1"
    return {"q": ["q"], "kv": ["k", "v"], "o": ["o"]} if cross else {"qkv": ["q", "k", "v"], "o": ["o"]}


def state_of_folder(folder):
    """-> {name: tensor}; int8 columns are multiplied by their scales."""
    a = initialisers(folder)

    def matrix(name):  # stored [in, out]
        return a[name] if name in a else a[name + "_q"].astype(np.float32) * a[name + "_scale"]

    embedding = a["shared.weight"] if "shared.weight" in a else a["shared.weight_q"].astype(np.float32) * a["shared.weight_scale"][:, None]
    with open(os.path.join(folder, "config.json"), encoding="utf-8") as f:
        state = {"emb": embedding, "bias": a["final_logits_bias"], "heads": np.array(json.load(f)["encoder_attention_heads"])}
    for name in {".".join(n.split(".")[:3]) for n in a if n.startswith(("enc.", "dec."))}:
        linears = {k: (matrix(f"{name}.{k}.weight").T, a[f"{name}.{k}.bias"]) for k in LINEARS if f"{name}.{k}.bias" in a}
        for suffix, parts in fused(name, linears).items():
            state[f"{name}.w{suffix}"], state[f"{name}.b{suffix}"] = (np.concatenate([linears[k][n] for k in parts]) for n in (0, 1))
        state[f"{name}.n.weight"], state[f"{name}.n.bias"] = a[f"{name}.norm.weight"], a[f"{name}.norm.bias"]
    return {k: torch.from_numpy(np.array(v)) for k, v in state.items()}
