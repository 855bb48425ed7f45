"""What is said of a model in figures: card.json, from which its README is written, and checksums.json."""
import glob
import hashlib
import os

import numpy as np

from .storages import SUFFIX


def card(w, folder, history, figures):
    """shape, parameters, bytes of each storage in the folder, the runs that made the weights (oldest first), and evaluations."""
    size = lambda suffix: sum(os.path.getsize(p) for p in onnx_files(folder, suffix))
    return dict(shape=w.shape, parameters=int(sum(np.prod(v.shape) for v in w.s.values())),
                bytes={storage: size(suffix) for storage, suffix in SUFFIX.items() if size(suffix)}, training=history, figures=figures)


def onnx_files(folder, suffix):
    """The files of one storage that are there."""
    paths = (os.path.join(folder, "onnx", name + suffix + ".onnx") for name in ("encoder_model", "decoder_model_merged"))
    return [p for p in paths if os.path.exists(p)]


def checksums(folder):
    """{name: {bytes, sha256}} of all that a program loads; names have "/" on every system."""
    own = ("card.json", "checksums.json")
    paths = sorted(glob.glob(os.path.join(folder, "*.json")) + glob.glob(os.path.join(folder, "onnx", "*.onnx")))
    names = {os.path.relpath(p, folder).replace(os.sep, "/"): p for p in paths}
    return {name: dict(bytes=os.path.getsize(p), sha256=digest(p)) for name, p in names.items() if name not in own}


def digest(path):
    """SHA-256 of a file, in hexadecimal."""
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()
