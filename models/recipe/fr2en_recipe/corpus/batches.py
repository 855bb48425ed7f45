"""Batches of sentence pairs: weighted sources, a limit on length, sorted by length, a budget of padded tokens."""
import glob
import os

import numpy as np
import torch

from .vocabulary import EOS


class Corpus:
    """Prepared arrays in memory, and a generator of random numbers of its own."""

    def __init__(self, folder, pad, seed):
        self.pad, self.random, self.sources = pad, np.random.default_rng(seed), {}
        for path in sorted(glob.glob(os.path.join(folder, "*.npz"))):
            z = dict(np.load(path))
            for side in ("french", "english"):
                z[side + "_offsets"] = np.concatenate([[0], z[side + "_lengths"].cumsum()])
            z["longest"] = np.maximum(z["french_lengths"], z["english_lengths"])
            self.sources[os.path.basename(path)[:-4]] = z
        if not self.sources:
            raise SystemExit(f"{folder} holds no *.npz: run `fr2en-recipe prepare` first")

    def frequencies(self):
        """How often each piece stands on the English side."""
        return sum(np.bincount(z["english"].astype(np.int64), minlength=self.pad + 1) for z in self.sources.values())

    def draw(self, mix, limit):
        """Shuffled pairs as [4, n]: number of the source, index in it, French length, English length, end pieces counted.

        mix: pairs to draw from each source, by its name up to the first "-"; a source that it does not name is taken whole.
        limit: longest side, in pieces.
        """
        rows = []
        for n, (name, z) in enumerate(self.sources.items()):
            fit = np.flatnonzero(z["longest"] <= limit)
            i = self.random.choice(fit, size=min(mix.get(name.split("-")[0], len(fit)), len(fit)), replace=False)
            rows.append(np.stack([np.full(len(i), n), i, z["french_lengths"][i] + 1, z["english_lengths"][i] + 1]))
        p = np.concatenate(rows, 1)
        return p[:, self.random.permutation(p.shape[1])]

    def pool(self, mix, limit, tokens):
        """Shuffled batches of one draw: lists of (source, index, French length, English length).

        tokens: rows × widest side of a batch stays within it, but for a pair that exceeds it alone.
        """
        names, p = list(self.sources), self.draw(mix, limit)
        widest = np.maximum(p[2], p[3])
        order = np.lexsort((p[2], widest))  # by the wider side, then by the French one: least padding on both
        p, widest = p[:, order], widest[order]
        batches, start = [], 0
        while start < p.shape[1]:
            end = min(start + max(1, tokens // int(widest[start])), p.shape[1])
            while end - start > 1 and int(widest[end - 1]) * (end - start) > tokens:
                end -= max(1, (end - start) // 16)
            batches.append([(names[n], *rest) for n, *rest in p[:, start:end].T.tolist()])
            start = end
        return [batches[k] for k in self.random.permutation(len(batches))]

    def tensors(self, batch):
        """-> French [b, s], decoder input [b, t], English [b, t], links [3, n] (row, English, French position) or None."""
        s, t = max(x[2] for x in batch), max(x[3] for x in batch)
        source, given, target = (np.full((len(batch), n), self.pad) for n in (s, t, t))
        links = []
        for r, (name, i, sl, tl) in enumerate(batch):
            z = self.sources[name]
            e = z["english"][z["english_offsets"][i] : z["english_offsets"][i + 1]]
            source[r, : sl - 1] = z["french"][z["french_offsets"][i] : z["french_offsets"][i + 1]]
            source[r, sl - 1] = target[r, tl - 1] = EOS
            given[r, 1:tl] = target[r, : tl - 1] = e
            own = z["links"][z["link_offsets"][i] : z["link_offsets"][i + 1]]
            if len(own):
                links.append(np.stack([np.full(len(own), r), own[:, 0], own[:, 1]]))
        links = torch.from_numpy(np.concatenate(links, 1).astype(np.int64)) if links else None
        return *(torch.from_numpy(a) for a in (source, given, target)), links


class Stream:
    """Endless batches, whose place is a small value: a cut run goes on with the very batch that it would have had next."""

    def __init__(self, random, pool, place=None):
        """pool(mix, limit) -> the batches of one draw, by the generator `random`."""
        self.random, self.pool = random, pool
        self.place = place or None  # dict(random state before the draw, mix, limit, taken batches)

    def batches(self, stage):
        """stage() -> (mix, limit), asked before each draw."""
        while True:
            if self.place:
                self.random.bit_generator.state = self.place["random"]
            else:
                mix, limit = stage()
                self.place = dict(random=self.random.bit_generator.state, mix=mix, limit=limit, taken=0)
            pool = self.pool(self.place["mix"], self.place["limit"])
            while self.place["taken"] < len(pool):
                self.place["taken"] += 1
                yield pool[self.place["taken"] - 1]
            self.place = None
