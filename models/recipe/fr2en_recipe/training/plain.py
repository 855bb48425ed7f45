"""The plain way, for processors: the host builds batches as wide as their longest pair, and may score a sample of the pieces only."""
import torch.nn.functional as F

from .alignment_loss import alignment_loss
from .losses import Losses
from .sampled_output import SampledOutput


class Plain:
    def __init__(self, corpus, device, tokens):
        """tokens: padded pieces of a batch, at most."""
        self.corpus, self.device, self.tokens, self.packing = corpus, device, tokens, f"plain {tokens}"
        self.output = SampledOutput(corpus.frequencies(), corpus.pad)

    def pool(self, mix, limit):
        return self.corpus.pool(mix, limit, self.tokens)

    def losses(self, model, batch, aligned, exact):
        """aligned: whether the alignment loss is wanted; exact: all pieces are scored, not a sample."""
        source, given, target, links = (None if x is None else x.to(self.device) for x in self.corpus.tensors(batch))
        memory, mask = model.encode(source)
        states, log_alignment = model.decode(given, memory, mask, links is not None and aligned)
        real = target.ne(model.pad)
        states, target = states[real], target[real]
        scores, place = (model.logits(states), target) if exact else self.output(model, states, target)
        nll = F.cross_entropy(scores.float(), place, reduction="sum")
        return Losses(nll, None if log_alignment is None else alignment_loss(log_alignment, links), len(target), len(batch))
