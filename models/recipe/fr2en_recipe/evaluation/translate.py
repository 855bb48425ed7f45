"""Sentences through the model: pieces, batches of similar length, greedy search, words."""
import torch

from ..corpus.vocabulary import EOS


def batch_of(rows, pad):
    """Lists of ids -> padded [b, s]."""
    x = torch.full((len(rows), max(map(len, rows))), pad)
    for r, ids in enumerate(rows):
        x[r, : len(ids)] = torch.tensor(ids)
    return x


def pieces_of(model, sources, batch=64):
    """Greedy translations, as ids without the end piece, of sources as ids with it; in the order of the sources."""
    order, out = sorted(range(len(sources)), key=lambda i: len(sources[i])), [None] * len(sources)
    for k in range(0, len(order), batch):
        rows = order[k : k + batch]
        for i, ids in zip(rows, model.translate(batch_of([sources[i] for i in rows], model.pad).to(model.emb.device))):
            out[i] = ids
    return out


def translate(model, processor, sentences, longest=200, batch=64):
    """Normalised French -> normalised English. A source of more than `longest` pieces is cut."""
    return processor.decode(pieces_of(model, [ids[:longest] + [EOS] for ids in processor.encode(sentences)], batch))
