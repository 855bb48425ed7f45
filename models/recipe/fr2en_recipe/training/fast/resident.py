"""The corpus in the device's memory (some 350 MB for two million pairs): a batch is gathered there from the numbers of its pairs."""
from typing import NamedTuple

import numpy as np
import torch

from ...corpus.vocabulary import EOS


class Batch(NamedTuple):
    """rows: numbers of pairs, on the device; shape: rows and pieces a side, with room for more rows in a batch that is not full.

    The sums of French pieces, English pieces and links are known to the host, which so need not ask the device.
    """

    rows: torch.Tensor
    shape: tuple
    french: int
    english: int
    links: int


class Ragged:
    """Rows of different lengths, end to end."""

    def __init__(self, flat, lengths, device):
        self.flat, self.lengths = torch.from_numpy(flat).to(device), torch.from_numpy(lengths.astype(np.int64)).to(device)
        self.offsets = self.lengths.cumsum(0) - self.lengths

    def gather(self, rows, total):
        """The items of these rows, `total` in all -> which of the rows, place in it, item."""
        lengths = self.lengths[rows]
        row = torch.repeat_interleave(torch.arange(len(rows), device=rows.device), lengths, output_size=total)
        at = torch.arange(total, device=rows.device) - (lengths.cumsum(0) - lengths)[row]
        return row, at, self.flat[self.offsets[rows][row] + at].long()


class Resident:
    def __init__(self, corpus, device):
        sources = list(corpus.sources.values())
        joined = lambda name: np.concatenate([z[name] for z in sources])
        self.pad, self.first = corpus.pad, np.cumsum([0] + [len(z["longest"]) for z in sources])
        self.link_counts = np.concatenate([np.diff(z["link_offsets"]) for z in sources])
        self.links = Ragged(joined("links"), self.link_counts, device)
        self.french, self.english = (Ragged(*ended(joined(side), joined(side + "_lengths")), device) for side in ("french", "english"))

    def tensors(self, batch):
        """-> French [b, t], decoder input [b, t], targets [n], where they stand among b × t, links [3, m] (row, English, French place)."""
        row, at, pieces = self.french.gather(batch.rows, batch.french)
        rows, width = batch.shape
        source = torch.full((rows, width), self.pad, device=row.device).index_put_((row, at), pieces)
        row, at, target = self.english.gather(batch.rows, batch.english)
        given = torch.full((rows, width + 1), self.pad, device=row.device).index_put_((row, at + 1), target)
        linked, _, places = self.links.gather(batch.rows, batch.links)
        return source, given[:, :-1], target, row * width + at, torch.stack([linked, places[:, 0], places[:, 1]])


def ended(flat, lengths):
    """Sentences end to end -> the same with their end pieces, and their lengths."""
    return np.insert(flat, np.cumsum(lengths), EOS), lengths + 1
