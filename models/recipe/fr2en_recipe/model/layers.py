"""Layers of a post-norm transformer. Query, key and value are one fused matrix for speed; the exporter takes them apart."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def matrix(out, inp, gain=1.0):
    """A fresh weight [out, in]."""
    weight = torch.empty(out, inp)
    nn.init.xavier_uniform_(weight, gain)
    return weight


def zeros(n):
    """A fresh bias."""
    return nn.Parameter(torch.zeros(n))


def split(x, heads):
    """[b, t, d] -> [b, heads, t, d / heads]."""
    b, t, d = x.shape
    return x.view(b, t, heads, d // heads).transpose(1, 2)


def join(x):
    """[b, heads, t, d / heads] -> [b, t, d]."""
    b, h, t, d = x.shape
    return x.transpose(1, 2).reshape(b, t, h * d)


def attend(q, k, v, mask=None, causal=False):
    """Attention, [b, heads, t, d / heads] each; mask: additive. On a CPU spelt out: the fused one is slow on the way back."""
    if q.device.type != "cpu":
        return F.scaled_dot_product_attention(q, k, v, attn_mask=None if mask is None else mask.to(q.dtype), is_causal=causal)
    scores = torch.matmul(q * (q.shape[-1] ** -0.5), k.transpose(-1, -2))
    if causal:
        mask = torch.full(scores.shape[-2:], -1e9, dtype=scores.dtype).triu(1)
    return torch.matmul(torch.softmax(scores if mask is None else scores + mask.to(scores.dtype), -1).to(v.dtype), v)


def ended(x, y, matrix, bias, gain, shift):
    """What ends a layer: the matrix of its output y, the residual x, the norm."""
    return F.layer_norm(x + F.linear(y, matrix, bias), x.shape[-1:], gain, shift)


def fed(x, w1, b1, w2, b2, gain, shift):
    """A feed-forward layer."""
    return ended(x, F.silu(F.linear(x, w1, b1)), w2, b2, gain, shift)


class SelfAttention(nn.Module):
    ended = staticmethod(ended)  # here and below so that a compiled one can take its place

    def __init__(self, d, heads):
        super().__init__()
        self.heads = heads
        self.wqkv, self.bqkv = nn.Parameter(torch.cat([matrix(d, d) for _ in range(3)])), zeros(3 * d)
        self.wo, self.bo, self.n = nn.Parameter(matrix(d, d, 0.5)), zeros(d), nn.LayerNorm(d)

    def forward(self, x, mask, causal):
        q, k, v = (split(t, self.heads) for t in F.linear(x, self.wqkv, self.bqkv).chunk(3, -1))
        return self.ended(x, join(attend(q, k, v, mask, causal)), self.wo, self.bo, self.n.weight, self.n.bias)


class CrossAttention(nn.Module):
    ended = staticmethod(ended)

    def __init__(self, d, heads):
        super().__init__()
        self.heads = heads
        self.wq, self.bq = nn.Parameter(matrix(d, d)), zeros(d)
        self.wkv, self.bkv = nn.Parameter(torch.cat([matrix(d, d) for _ in range(2)])), zeros(2 * d)
        self.wo, self.bo, self.n = nn.Parameter(matrix(d, d, 0.5)), zeros(d), nn.LayerNorm(d)

    def forward(self, x, memory, mask, want_alignment=False):
        """-> states, log-probabilities of head 0 [b, t, s] if wanted: the head that is supervised by word alignments."""
        q = split(F.linear(x, self.wq, self.bq), self.heads)
        k, v = (split(t, self.heads) for t in F.linear(memory, self.wkv, self.bkv).chunk(2, -1))
        alignment = None
        if want_alignment:  # the fused attention does not give its probabilities
            scores = torch.matmul(q * (q.shape[-1] ** -0.5), k.transpose(-1, -2)).float() + mask
            alignment = F.log_softmax(scores[:, 0], -1)
            attended = torch.matmul(torch.softmax(scores, -1).to(v.dtype), v)
        else:
            attended = attend(q, k, v, mask.expand(-1, -1, x.shape[1], -1))
        return self.ended(x, join(attended), self.wo, self.bo, self.n.weight, self.n.bias), alignment


class FeedForward(nn.Module):
    fed = staticmethod(fed)

    def __init__(self, d, width):
        super().__init__()
        self.w1, self.b1 = nn.Parameter(matrix(width, d)), zeros(width)
        self.w2, self.b2, self.n = nn.Parameter(matrix(d, width, 0.5)), zeros(d), nn.LayerNorm(d)

    def forward(self, x):
        return self.fed(x, self.w1, self.b1, self.w2, self.b2, self.n.weight, self.n.bias)
