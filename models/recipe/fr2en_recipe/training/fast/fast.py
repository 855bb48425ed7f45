"""The fast way of training a batch; the plain one says what it must come to."""
import numpy as np
import torch

from ..alignment_loss import alignment_loss
from ..losses import Losses
from .buckets import bucketed
from .resident import Batch, Resident
from .whole_output import whole_nll


class Fast:
    def __init__(self, corpus, device, tokens):
        """tokens: padded pieces a side of each batch, a multiple of 96."""
        self.corpus, self.device, self.tokens, self.packing = corpus, device, tokens, f"fast {tokens}"
        self.resident = Resident(corpus, device)

    def pool(self, mix, limit):
        """The batches of one draw, which goes to the device at once: nothing is copied in a step."""
        source, index, french, english = self.corpus.draw(mix, limit)
        rows = self.resident.first[source] + index
        links, batches = self.resident.link_counts[rows], bucketed(np.maximum(french, english), self.tokens)
        there = torch.from_numpy(np.concatenate([rows[i] for i, _ in batches])).to(self.device)
        parts = there.split([len(i) for i, _ in batches])
        made = [Batch(part, (self.tokens // width, width), *(int(n[i].sum()) for n in (french, english, links)))
                for part, (i, width) in zip(parts, batches)]
        return [made[k] for k in self.corpus.random.permutation(len(made))]

    def losses(self, model, batch, aligned, exact):
        """As Plain.losses; all pieces are always scored."""
        source, given, target, real, links = self.resident.tensors(batch)
        memory, mask = model.encode(source)
        states, log_alignment = model.decode(given, memory, mask, aligned and batch.links > 0)
        nll = whole_nll(states.flatten(0, 1).index_select(0, real), model, target)
        return Losses(nll, None if log_alignment is None else alignment_loss(log_alignment, links), batch.english, len(batch.rows))
