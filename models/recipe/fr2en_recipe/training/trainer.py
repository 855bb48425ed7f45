"""Model and optimisers, and one step of training; all that a cut run needs is in `state`."""
import json
from typing import NamedTuple

import torch

from ..corpus.batches import Stream
from ..model.checkpoint import state_of
from .average import Average
from .muon import Muon


class Rates(NamedTuple):
    """Of one step. muon: of the matrices; adam: of embedding, biases and norms; shrink: weight decay of the matrices."""

    muon: float
    adam: float
    momentum: float
    shrink: float
    alignment: float


class Trainer:
    """The host never waits for the device in a step, only in `mean_loss` and `state`."""

    def __init__(self, model, way, half=False, average=1.0):
        """way: Plain or Fast; half: bfloat16 where it is safe; average: part of the budget from which weights are averaged."""
        self.model, self.way, self.half, self.device = model, way, half, model.emb.device
        self.stream, self.average = Stream(way.corpus.random, way.pool), Average(model, average)
        blocks = lambda name: 3 if "wqkv" in name else 2 if "wkv" in name else 1
        named = list(model.named_parameters())
        self.others = [p for n, p in named if p.dim() == 1 or n == "emb"]
        self.muon = Muon([(p, blocks(n)) for n, p in named if p.dim() == 2 and n != "emb"], torch.bfloat16 if half else torch.float32)
        self.adam = torch.optim.AdamW(self.others, lr=0.0, betas=(0.9, 0.98), eps=1e-9, weight_decay=0.0, fused=True)
        self.counts = dict(steps=0, pairs=0, tokens=0)
        self.nll, self.pieces = torch.zeros((), device=self.device), 0  # since the loss was last read

    def step(self, batch, rates, exact):
        """exact: all pieces are scored, not a sample."""
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.half):
            losses = self.way.losses(self.model, batch, rates.alignment > 0, exact)
        loss = losses.nll / losses.pieces
        if losses.alignment is not None:
            loss = loss + rates.alignment * losses.alignment
        self.update(loss, rates)
        self.nll, self.pieces = self.nll + losses.nll.detach(), self.pieces + losses.pieces
        for name, more in (("steps", 1), ("pairs", losses.pairs), ("tokens", losses.pieces)):
            self.counts[name] += more

    def update(self, loss, rates):
        self.model.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.others, 1.0)
        for group in self.adam.param_groups:
            group["lr"] = rates.adam
        self.adam.step(), self.muon.step(rates.muon, rates.momentum, rates.shrink)

    def mean_loss(self):
        """Nats a piece since the last call."""
        self.check()
        mean = self.nll.item() / max(1, self.pieces)
        self.nll, self.pieces = torch.zeros_like(self.nll), 0
        return mean

    def check(self):
        """Ends the run where the loss is not a number, so that no such weights are ever saved."""
        if not torch.isfinite(self.nll).item():
            raise SystemExit("the loss is not a number any more: go on from the last saved state with lower rates (--muon, --adam)")

    def state(self):
        """Weights, their average, optimisers, counts, random numbers and the place in the data."""
        self.check()
        return dict(model=state_of(self.model), average=self.average.state(), adam=self.adam.state_dict(), muon=self.muon.state(),
                    counts=dict(self.counts), torch=torch.get_rng_state(), numpy=json.dumps(self.way.corpus.random.bit_generator.state),
                    place=json.dumps(self.stream.place), packing=self.way.packing)

    def load_optimisers(self, state):
        """Takes on the momenta of another run; for a branch with a schedule of its own."""
        self.adam.load_state_dict(state["adam"]), self.muon.load(state["muon"])

    def load(self, state):
        """Goes on exactly where `state` was taken; the model has its weights already."""
        self.load_optimisers(state)
        self.counts = dict(state["counts"])
        self.average.load(state["average"]) if "average" in state else None
        torch.set_rng_state(state["torch"].cpu())
        self.way.corpus.random.bit_generator.state = json.loads(state["numpy"])
        if state.get("packing", self.way.packing) == self.way.packing:  # batches of another kind or size begin with a draw of their own
            self.stream.place = json.loads(state["place"])
