"""Which English pieces each French piece is aligned to, and which are common in any sentence: counted over prepared data."""
import glob
import os

import numpy as np

from .vocabulary import EOS


def count(folder, pieces):
    """The parts NAME.npz of a folder -> (how often each piece stands in English, keys, counts).

    A key is French id × pieces + English id, for each two that are aligned anywhere; keys ascend.
    """
    frequency, keys, counts = np.zeros(pieces, np.int64), [], []
    for path in sorted(glob.glob(os.path.join(folder, "*.npz"))):
        z = dict(np.load(path))
        frequency += np.bincount(z["english"], minlength=pieces)
        own = np.unique(aligned(z, "french", 1) * pieces + aligned(z, "english", 0), return_counts=True)
        keys.append(own[0]), counts.append(own[1])
    if not keys:
        raise SystemExit(f"{folder} holds no *.npz: run `fr2en-recipe prepare` first")
    every, place = np.unique(np.concatenate(keys), return_inverse=True)
    return frequency, every, np.bincount(place, np.concatenate(counts), len(every)).astype(np.int64)


def aligned(z, side, column):
    """The id on one side of every link of a part."""
    pair = np.repeat(np.arange(len(z["link_offsets"]) - 1), np.diff(z["link_offsets"]))
    starts = z[side + "_lengths"].cumsum() - z[side + "_lengths"]
    return z[side][starts[pair] + z["links"][:, column]].astype(np.int64)


def likeliest(keys, counts, pieces, best):
    """For each French piece the English pieces that it is aligned to most often: at most `best`, ascending."""
    order = np.lexsort((keys, -counts, keys // pieces))
    french, english = np.divmod(keys[order], pieces)
    first = np.searchsorted(french, np.arange(pieces + 1))
    return [np.sort(english[a : min(b, a + best)]) for a, b in zip(first, first[1:])]


def common(frequency, processor, size):
    """What any sentence may need, ascending: the end piece, the `size` commonest English pieces, all pieces without a letter."""
    commonest = np.argsort(-frequency, kind="stable")[:size]
    signs = [i for i in range(processor.get_piece_size()) if not any(map(str.isalpha, processor.id_to_piece(i)))]
    return np.unique(np.concatenate([[EOS], commonest, signs])).astype(np.int64)
