"""What changes in the course of a run: rates, momentum, the share of each source; functions of the part of the budget that is spent."""
import json
import os
import time


class Budget:
    """Minutes or steps. Its progress goes from 0 to 1, over all parts of a run that was cut and resumed."""

    def __init__(self, minutes=None, steps=None, spent=0.0):
        self.minutes, self.steps, self.before, self.started = minutes, steps, spent, time.monotonic()

    def seconds(self):
        """Spent training, in this part and those before."""
        return self.before + time.monotonic() - self.started

    def progress(self, step):
        return step / self.steps if self.steps else self.seconds() / (self.minutes * 60)


def rate(progress, step, warm, decay):
    """Factor on the rates: warm-up over steps, constant, linear decay over the last part, so that a run ends with a model to ship."""
    falling = max(0.02, (1 - progress) / decay) if progress > 1 - decay else 1.0
    return min(1.0, (step + 1) / warm) * falling


def momentum(step):
    """Of Muon: short at first, when gradients change fast."""
    return min(0.95, 0.85 + 0.1 * step / 300)


def alignment_weight(step, fresh):
    """Strong at first in a fresh model: the head that is told where to look teaches the others; then a quarter, which keeps it."""
    return max(0.25, 1 - step / 3000) if fresh else 0.25


def mixes(path=None):
    """{"short": {source: pairs a draw}, "all": …}; sources that a mix does not name are taken whole at each draw."""
    with open(path or os.path.join(os.path.dirname(__file__), "mix.json"), encoding="utf-8") as f:
        return json.load(f)


def stage(progress, curriculum, mixes):
    """(mix, longest side in pieces). A fresh model learns words from short sentences, several times faster than from long ones."""
    if curriculum and progress < 0.3:
        return mixes["short"], 22
    return mixes["all"], 45 if curriculum and progress < 0.6 else 90
