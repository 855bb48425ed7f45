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
    names = sorted(n.replace(os.sep, "/") for kind in ("*.json", "*.gz", "onnx/*.onnx") for n in glob.glob(kind, root_dir=folder))
    paths = {name: os.path.join(folder, *name.split("/")) for name in names if name not in own}
    return {name: dict(bytes=os.path.getsize(path), sha256=digest(path)) for name, path in paths.items()}


def digest(path):
    """SHA-256 of a file, in hexadecimal."""
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()
