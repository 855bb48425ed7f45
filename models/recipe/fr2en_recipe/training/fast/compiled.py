"""torch.compile for the parts of the layers that see one shape, since every step has as many pieces: two small graphs, made once."""
import time

import torch

from ...model.layers import CrossAttention, FeedForward, SelfAttention, ended, fed
from .buckets import WIDEST


def compile_layers(model, tokens, half, backend="inductor"):
    """Puts compiled functions into the layers of the model, if a first step on them agrees with the plain ones; else says why not."""
    started = time.monotonic()
    try:
        expected = trial(model, tokens, half)
        replace(model, *(flat(torch.compile(f, fullgraph=True, dynamic=False, backend=backend)) for f in (ended, fed)))
        off = ((trial(model, tokens, half) - expected).norm() / expected.norm()).item()
        if not off < 0.03:
            raise ArithmeticError(f"their states are off by {off:.3f}")
        print(f"layers compiled in {time.monotonic() - started:.0f} s", flush=True)
    except Exception as e:  # whatever a compiler may throw: none of it is worth ending a run for
        replace(model, ended, fed)
        print(f"layers are not compiled: {type(e).__name__}: {e!s:.300}", flush=True)


def flat(function):
    """The same for [b, t, d], which differs from width to width, by way of [b × t, d], which does not."""
    def on_layers(x, *rest):
        shape, rest = x.shape, [r.flatten(0, -2) if r.dim() == 3 else r for r in rest]
        return function(x.flatten(0, -2), *rest).view(shape)
    return on_layers


def replace(model, new_ended, new_fed):
    for layer in model.modules():
        if isinstance(layer, (SelfAttention, CrossAttention)):
            layer.ended = new_ended
        elif isinstance(layer, FeedForward):
            layer.fed = new_fed


def trial(model, tokens, half):
    """The states that a step of end pieces comes to, with its way back; no weights change and no random numbers are drawn."""
    ids = torch.zeros(tokens // WIDEST, WIDEST, dtype=torch.long, device=model.emb.device)
    with torch.autocast(ids.device.type, torch.bfloat16, enabled=half):
        states, _ = model.decode(ids, *model.encode(ids))
    states.sum().backward()
    model.zero_grad(set_to_none=True)
    return states.detach()
