"""Muon (Keller Jordan, 2024): momentum whose matrix updates are made orthogonal by a Newton-Schulz iteration.

On this model it reaches a loss in about half the steps of Adam. It is for matrices only: embedding, biases and norms stay with Adam.
"""
import torch


class Muon:
    def __init__(self, matrices, dtype=torch.float32):
        """matrices: (parameter, number of equal blocks that it fuses); dtype: of the iteration."""
        self.groups, self.dtype = {}, dtype
        for p, blocks in matrices:
            self.groups.setdefault((p.shape[0] // blocks, p.shape[1]), []).append((p, blocks))
        self.momentum = {shape: torch.zeros(sum(n for _, n in ps), *shape, device=ps[0][0].device) for shape, ps in self.groups.items()}

    @torch.no_grad()
    def step(self, rate, momentum, shrink):
        """shrink: weight decay, as a part of the rate; without it attention saturates."""
        for shape, ps in self.groups.items():
            gradient = torch.cat([p.grad.view(n, *shape) for p, n in ps])
            buffer = self.momentum[shape].mul_(momentum).add_(gradient)
            update = orthogonal(gradient.add_(buffer, alpha=momentum).to(self.dtype)).float() * (-rate * max(1, shape[0] / shape[1]) ** 0.5)
            at = 0
            for p, n in ps:
                p.mul_(1 - rate * shrink).add_(update[at : at + n].reshape(p.shape))
                at += n

    def state(self):
        """The momentum, in the order of the groups."""
        return list(self.momentum.values())

    def load(self, state):
        for mine, saved in zip(self.momentum.values(), state, strict=True):
            mine.copy_(saved)


def orthogonal(x, steps=5):
    """[n, rows, columns] -> the same with all singular values brought near 1."""
    tall = x.shape[1] > x.shape[2]
    x = x.transpose(1, 2) if tall else x
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(steps):
        y = x @ x.transpose(1, 2)
        x = 3.4445 * x + (-4.7750 * y + 2.0315 * (y @ y)) @ x
    return x.transpose(1, 2) if tall else x
