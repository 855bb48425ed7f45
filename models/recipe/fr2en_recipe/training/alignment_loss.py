"""The loss of the alignment head: cross-entropy between its attention and the links of word alignment."""
import torch


def alignment_loss(log_alignment, links):
    """log_alignment [b, t, s], links [3, n] -> mean over the English pieces that have links; several links share their piece evenly."""
    wanted = torch.zeros(log_alignment.shape, device=log_alignment.device)
    wanted[links[0], links[1], links[2]] = 1.0
    total = wanted.sum(-1, keepdim=True)
    return -(wanted / total.clamp(min=1) * log_alignment).sum() / (total > 0).sum().clamp(min=1)
