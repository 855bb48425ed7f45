"""The compact Marian: post-norm transformer, swish, sinusoidal positions, one embedding for source, target and output.

Its shape is Hugging Face's MarianMTModel, so that everything that runs opus-mt models runs this one. No dropout: the model is small
and sees each sentence a few times at most, so it has nothing to forget.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from .layers import CrossAttention, FeedForward, SelfAttention, zeros
from .positions import MAX_POSITIONS, sinusoids

EOS = 0


class Marian(nn.Module):
    """vocabulary counts the padding piece, which is the last id and also starts the decoder."""

    def __init__(self, vocabulary=16001, d=256, ffn=1024, heads=4, encoder_layers=4, decoder_layers=2):
        super().__init__()
        self.d, self.heads, self.pad = d, heads, vocabulary - 1
        self.emb, self.bias = nn.Parameter(torch.randn(vocabulary, d) * d**-0.5), zeros(vocabulary)
        self.enc = nn.ModuleList(nn.ModuleList([SelfAttention(d, heads), FeedForward(d, ffn)]) for _ in range(encoder_layers))
        self.dec = nn.ModuleList(
            nn.ModuleList([SelfAttention(d, heads), CrossAttention(d, heads), FeedForward(d, ffn)]) for _ in range(decoder_layers))
        self.register_buffer("pos", torch.from_numpy(sinusoids(MAX_POSITIONS, d)), persistent=False)

    def embed(self, ids):
        return F.embedding(ids, self.emb) * math.sqrt(self.d) + self.pos[: ids.shape[1]]

    def encode(self, ids):
        """ids [b, s] -> states [b, s, d], additive mask [b, 1, 1, s]."""
        x = self.embed(ids)
        mask = torch.zeros(ids.shape, device=ids.device).masked_fill_(ids == self.pad, -1e9)[:, None, None, :]
        wide = mask.expand(-1, -1, ids.shape[1], -1)
        for attention, ffn in self.enc:
            x = ffn(attention(x, wide, False))
        return x, mask

    def decode(self, ids, memory, mask, want_alignment=False):
        """ids [b, t] -> states [b, t, d], log alignment [b, t, s] of the last layer or None."""
        x, alignment = self.embed(ids), None
        for i, (attention, cross, ffn) in enumerate(self.dec):
            last = want_alignment and i == len(self.dec) - 1
            x, alignment = cross(attention(x, None, True), memory, mask, last)
            x = ffn(x)
        return x, alignment

    def logits(self, states):
        """states [..., d] -> scores of every piece."""
        return F.linear(states, self.emb, self.bias)

    @torch.no_grad()
    def translate(self, ids):
        """Greedy search. ids [b, s] with end pieces and padding -> lists of piece ids, without end pieces."""
        memory, mask = self.encode(ids)
        out, rows = torch.full((len(ids), 1), self.pad, device=ids.device), torch.arange(len(ids), device=ids.device)
        limits = torch.tensor([length_limit(n) for n in ids.ne(self.pad).sum(1).tolist()], device=ids.device)
        found = [[] for _ in ids]
        while len(rows):
            scores = self.logits(self.decode(out, memory, mask)[0][:, -1])
            scores[:, self.pad] = -1e9
            best = scores.argmax(-1).masked_fill(limits <= out.shape[1], EOS)
            out, ended = torch.cat([out, best[:, None]], 1), best == EOS
            if ended.any():
                for row, pieces in zip(rows[ended].tolist(), out[ended].tolist()):
                    found[row] = pieces[1:-1]
                out, rows, limits, memory, mask = (t[~ended] for t in (out, rows, limits, memory, mask))
        return found


def length_limit(source):
    """The most pieces of an answer to so many source pieces, end pieces counted in both; as in fr2en's src/marian/search/length-limit.ts.

    It looks at one row only: a row must not be cut sooner or later for its neighbours' sake.
    """
    return min(2 * (source - 1) + 10, MAX_POSITIONS)
