"""Model and optimisers, and one step of training; all that a cut run needs is in `state`."""
import json
import math
from typing import NamedTuple

import torch
import torch.nn.functional as F

from ..corpus.batches import Stream
from ..model.checkpoint import state_of
from .alignment_loss import alignment_loss
from .muon import Muon
from .sampled_output import SampledOutput


class Rates(NamedTuple):
    """Of one step. muon: of the matrices; adam: of embedding, biases and norms; shrink: weight decay of the matrices."""

    muon: float
    adam: float
    momentum: float
    shrink: float
    alignment: float


class Trainer:
    def __init__(self, model, corpus, tokens, half=False):
        """tokens: padded pieces of a batch; half: bfloat16 where it is safe."""
        self.model, self.corpus, self.half, self.device = model, corpus, half, model.emb.device
        self.stream, self.tokens = Stream(corpus, tokens), tokens
        self.output = SampledOutput(corpus.frequencies(), model.pad)
        blocks = lambda name: 3 if "wqkv" in name else 2 if "wkv" in name else 1
        named = list(model.named_parameters())
        self.others = [p for n, p in named if p.dim() == 1 or n == "emb"]
        self.muon = Muon([(p, blocks(n)) for n, p in named if p.dim() == 2 and n != "emb"], torch.bfloat16 if half else torch.float32)
        self.adam = torch.optim.AdamW(self.others, lr=0.0, betas=(0.9, 0.98), eps=1e-9, weight_decay=0.0, fused=True)
        self.counts = dict(steps=0, pairs=0, tokens=0)

    def step(self, batch, rates, exact):
        """exact: all pieces are scored, not a sample -> summed loss in nats, number of English pieces."""
        source, given, target, links = (None if x is None else x.to(self.device) for x in self.corpus.tensors(batch))
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.half):
            memory, mask = self.model.encode(source)
            states, log_alignment = self.model.decode(given, memory, mask, links is not None and rates.alignment > 0)
            real = target.ne(self.model.pad)
            states, target = states[real], target[real]
            scores, place = (self.model.logits(states), target) if exact else self.output(self.model, states, target)
        nll = F.cross_entropy(scores.float(), place, reduction="sum")
        loss = nll / len(target)
        if log_alignment is not None:
            loss = loss + rates.alignment * alignment_loss(log_alignment, links)
        self.update(loss, rates)
        for name, more in (("steps", 1), ("pairs", len(batch)), ("tokens", len(target))):
            self.counts[name] += more
        return nll.item(), len(target)

    def update(self, loss, rates):
        if not math.isfinite(loss.item()):
            raise SystemExit("the loss is not a number any more: go on from the last saved state with lower rates (--muon, --adam)")
        self.model.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.others, 1.0)
        for group in self.adam.param_groups:
            group["lr"] = rates.adam
        self.adam.step(), self.muon.step(rates.muon, rates.momentum, rates.shrink)

    def state(self):
        """Weights, optimisers, counts, random numbers and the place in the data."""
        return dict(model=state_of(self.model), adam=self.adam.state_dict(), muon=self.muon.state(), counts=dict(self.counts),
                    torch=torch.get_rng_state(), numpy=json.dumps(self.corpus.random.bit_generator.state),
                    place=json.dumps(self.stream.place))

    def load_optimisers(self, state):
        """Takes on the momenta of another run; for a branch with a schedule of its own."""
        self.adam.load_state_dict(state["adam"]), self.muon.load(state["muon"])

    def load(self, state):
        """Goes on exactly where `state` was taken; the model has its weights already."""
        self.load_optimisers(state)
        self.counts = dict(state["counts"])
        torch.set_rng_state(state["torch"].cpu())
        self.corpus.random.bit_generator.state = json.loads(state["numpy"])
        self.stream = Stream(self.corpus, self.tokens, json.loads(state["place"]))
