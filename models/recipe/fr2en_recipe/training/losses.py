"""What a way of training a batch tells the trainer."""
from typing import NamedTuple

import torch


class Losses(NamedTuple):
    """Of one batch. nll: sum over its English pieces, in nats; alignment: mean, None where there are no links; pieces, pairs: how many."""

    nll: torch.Tensor
    alignment: torch.Tensor | None
    pieces: int
    pairs: int
