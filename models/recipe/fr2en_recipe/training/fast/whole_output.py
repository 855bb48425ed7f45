"""Cross-entropy over all pieces of the vocabulary, of whose scores only a part is ever in memory."""
import torch
import torch.nn.functional as F

CHUNK = 4096  # English pieces whose scores are there at once: 0.3 GB in float32 with 16,001 pieces
ALIGNED = 64  # bfloat16 products of 16,001 columns find no fast kernel; of 16,064 they do


class WholeOutput(torch.autograd.Function):
    """Its gradients are computed together with the loss, while the scores of a chunk are there."""

    @staticmethod
    def forward(ctx, states, emb, bias, target, dtype, chunk):
        more = -len(emb) % ALIGNED
        w, b = F.pad(emb, (0, 0, 0, more)).to(dtype), F.pad(bias, (0, more), value=-1e9)
        d_states, d_w, d_b = torch.empty_like(states), torch.zeros_like(w, dtype=torch.float32), torch.zeros_like(b)
        nll = torch.zeros((), device=states.device)
        for h, own, d_h in zip(states.split(chunk), target[:, None].split(chunk), d_states.split(chunk)):
            h = h.to(dtype)
            scores = torch.mm(h, w.t()).float() + b
            log_p = scores.log_softmax(-1)
            nll -= log_p.gather(1, own).sum()
            d_scores = log_p.exp_().scatter_add_(1, own, torch.full_like(own, -1, dtype=torch.float32))
            d_b += d_scores.sum(0)
            d_scores = d_scores.to(dtype)
            d_w += torch.mm(d_scores.t(), h)
            d_h.copy_(torch.mm(d_scores, w))
        ctx.save_for_backward(d_states, d_w[: len(emb)], d_b[: len(emb)])
        return nll

    @staticmethod
    def backward(ctx, g):
        return *(d * g for d in ctx.saved_tensors), None, None, None


def whole_nll(states, model, target, chunk=CHUNK):
    """states [n, d], target [n] -> summed loss in nats; products in the dtype of autocast, the loss in float32."""
    device = states.device.type
    dtype = torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else states.dtype
    with torch.autocast(device, enabled=False):
        return WholeOutput.apply(states, model.emb, model.bias, target, dtype, chunk)
