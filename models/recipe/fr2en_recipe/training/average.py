"""Weights averaged over the last part of a run: they waver less than those of any one step."""
import torch


class Average:
    """Late steps count most: however many there are, the last fifth of them makes up seven eighths of the average."""

    def __init__(self, model, begin=1.0):
        """begin: part of the budget from which steps count; 1: none does, and the weights are those of the last step."""
        self.named, self.begin, self.steps, self.weights = dict(model.named_parameters()), begin, 0, {}

    @torch.no_grad()
    def add(self, progress):
        if progress < self.begin:  # also when a run that was over is given a larger budget
            self.steps, self.weights = 0, {}
            return
        self.steps += 1
        if not self.weights:
            self.weights = {name: p.detach().clone() for name, p in self.named.items()}
        for name, p in self.named.items():
            self.weights[name].lerp_(p, 9 / (self.steps + 8))

    def state(self):
        """-> {steps, weights on the CPU}."""
        return dict(steps=self.steps, weights={name: w.cpu() for name, w in self.weights.items()})

    def load(self, state):
        self.steps, self.weights = state["steps"], {name: w.to(self.named[name].device) for name, w in state["weights"].items()}
