"""Trains for a number of minutes or steps, from nothing or on from a model.

    fr2en-recipe train DATA RUN --minutes 60 [--start MODEL] [--curriculum]

RUN gets model.pt (weights), state.pt (optimisers, counts, random numbers, place in the data), training.json and tokenizer.json, every few
minutes and when it is asked to stop (Ctrl-C, SIGTERM). The same command then goes on; with a larger budget, a finished run too.
"""
import json
import os
import signal

import torch

from ..corpus import vocabulary
from ..corpus.batches import Corpus
from ..model.checkpoint import model_of, write
from ..model.marian import Marian
from ..storage.folders import open_model, read_json, write_json
from . import schedule
from .fast.compiled import compile_layers
from .fast.device import settle
from .fast.fast import Fast
from .plain import Plain
from .settings import arguments, half_precision
from .trainer import Rates, Trainer

LOGGED = ("muon", "adam", "shrink", "warm", "decay", "average", "tokens", "curriculum", "alignment", "fast", "start")


class Run:
    """The folder of a run."""

    def __init__(self, folder, history):
        self.folder, self.history = folder, history
        os.makedirs(folder, exist_ok=True)

    def save(self, trainer, budget, a):
        """state.pt first: it is complete by itself, so a cut between the files costs nothing."""
        state = trainer.state()
        write(dict(state, seconds=budget.seconds(), history=json.dumps(self.history)), os.path.join(self.folder, "state.pt"))
        write({**state["model"], **state["average"]["weights"]}, os.path.join(self.folder, "model.pt"))
        settings = {k: getattr(a, k) for k in LOGGED if getattr(a, k) is not None}
        settings.update(start=os.path.basename(os.path.normpath(a.start))) if a.start else None
        entry = dict(minutes=round(budget.seconds() / 60, 1), **trainer.counts, settings=settings)
        write_json(self.folder, "training.json", self.history + [entry])


def saved_state(folder):
    """state.pt of a run, or None."""
    path = os.path.join(folder, "state.pt")
    return torch.load(path, map_location="cpu") if os.path.exists(path) else None


def begin(a, processor):
    """-> model, state to resume or None, state of the run to branch from or None, runs before this one."""
    state = saved_state(a.run)
    if state:
        return model_of(state["model"]), state, None, json.loads(state["history"])
    if a.start:
        opened = open_model(a.start)
        if vocabulary.tokenizer_json(opened.processor) != vocabulary.tokenizer_json(processor):
            raise SystemExit(f"{a.data} was prepared with other pieces than {a.start} has: run `prepare --tokenizer {a.start}`")
        return model_of(opened.state), None, saved_state(a.start), opened.history
    shape = dict(d=a.d, ffn=a.ffn, heads=a.heads, encoder_layers=a.encoder_layers, decoder_layers=a.decoder_layers)
    return Marian(processor.get_piece_size() + 1, **shape), None, None, []


def way_of(a, model):
    """How a batch is trained: Plain or Fast, with the data."""
    corpus = Corpus(a.data, model.pad, a.seed)
    if not a.fast:
        return Plain(corpus, a.device, a.tokens)
    settle(a.device)
    if a.compile:
        compile_layers(model, a.tokens, half_precision(a))
    return Fast(corpus, a.device, a.tokens)


def prepare(a):
    """-> trainer, run folder, budget."""
    # Saturated attention is full of denormals, which double the time of the backward pass. Threads inherit it, so before the first of them.
    torch.set_flush_denormal(True)
    torch.set_num_threads(a.threads), torch.manual_seed(a.seed)
    processor = vocabulary.load(a.data)
    model, state, branched, history = begin(a, processor)
    model.to(a.device)
    trainer = Trainer(model, way_of(a, model), half_precision(a), a.average)
    if state:
        trainer.load(state)
        print(f"goes on after {state['seconds'] / 60:.1f} minutes, {trainer.counts['steps']} steps", flush=True)
    elif branched:
        trainer.load_optimisers(branched)
    run = Run(a.run, history)
    vocabulary.save(vocabulary.tokenizer_json(processor), a.run)
    return trainer, run, schedule.Budget(a.minutes, a.steps, state["seconds"] if state else 0.0)


def loop(a, trainer, run, budget, stopped):
    """Steps until the budget is spent or `stopped()`; -> whether it is spent."""
    mixes, fresh = schedule.mixes(a.mix), not a.start
    progress = lambda: budget.progress(trainer.counts["steps"])
    batches = trainer.stream.batches(lambda: schedule.stage(progress(), a.curriculum, mixes))
    saved, before = budget.seconds(), (budget.seconds(), trainer.counts["tokens"])
    while (done := progress()) < 1 and not stopped():
        step = trainer.counts["steps"]
        rate = schedule.rate(done, step, a.warm, a.decay)
        rates = Rates(a.muon * rate, a.adam * rate, schedule.momentum(step), a.shrink, a.alignment * schedule.alignment_weight(step, fresh))
        trainer.step(next(batches), rates, exact=done >= 1 - a.exact)
        trainer.average.add(done)
        if step % 100 == 99:
            nll, seconds = trainer.mean_loss(), budget.seconds()  # in this order: the first waits until the steps are really done
            speed = (trainer.counts["tokens"] - before[1]) / (seconds - before[0])
            print(f"{step + 1} {seconds:.0f}s nll={nll:.3f} rate={rate:.2f} pairs={trainer.counts['pairs']} "
                  f"tokens/s={speed:.0f}", flush=True)
        if budget.seconds() - saved > a.save * 60:
            run.save(trainer, budget, a)
            saved = budget.seconds()
    return progress() >= 1


def main(given):
    a = arguments(given)
    trainer, run, budget = prepare(a)
    asked = []
    for name in (signal.SIGINT, signal.SIGTERM):  # the step in hand is finished and saved; a second signal ends at once
        signal.signal(name, lambda number, _: (asked.append(number), signal.signal(number, signal.SIG_DFL)))
    finished = loop(a, trainer, run, budget, lambda: bool(asked))
    run.save(trainer, budget, a)
    c = trainer.counts
    print(f"{'done' if finished else 'cut, the same command goes on'}: {c['steps']} steps, {c['pairs']} pairs, "
          f"{c['tokens']} English pieces in {budget.seconds() / 60:.1f} minutes")
    if asked:
        raise SystemExit(128 + asked[0])
