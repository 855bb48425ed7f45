"""The options of `train`."""
import argparse
import os
import time

import torch

from .fast.buckets import WIDEST

CHOICES = ("auto", "on", "off")


def arguments(given):
    ap = argparse.ArgumentParser(prog="fr2en-recipe train", description="Prepared data -> a run. The same command goes on after a cut.")
    ap.add_argument("data", help="what `prepare` made"), ap.add_argument("run", help="folder of the run; made if missing")
    budget = ap.add_argument_group("budget, over all parts of the run").add_mutually_exclusive_group(required=True)
    budget.add_argument("--minutes", type=float), budget.add_argument("--steps", type=int)
    start = ap.add_argument_group("start")
    start.add_argument("--start", help="model folder (weights only) or run (with its optimisers) to go on from, with a schedule of its own")
    start.add_argument("--curriculum", action="store_true", help="short sentences first; for a start from nothing")
    shape = ap.add_argument_group("shape, for a start from nothing")
    shape.add_argument("--d", type=int, default=256), shape.add_argument("--ffn", type=int, default=1024)
    shape.add_argument("--heads", type=int, default=4)
    shape.add_argument("--encoder-layers", type=int, default=4), shape.add_argument("--decoder-layers", type=int, default=2)
    rates = ap.add_argument_group("rates")
    rates.add_argument("--muon", type=float, default=0.03, help="rate of the matrices (0.03; going on from a decayed model: 0.008 or less)")
    rates.add_argument("--adam", type=float, help="rate of embedding, biases and norms (0.067 of --muon)")
    rates.add_argument("--shrink", type=float, default=0.1, help="weight decay of the matrices (0.1)")
    rates.add_argument("--warm", type=int, default=200, help="steps of warm-up (200)")
    rates.add_argument("--decay", type=float, default=0.3, help="last part of the budget, in which rates fall to zero (0.3; 0 for a trunk)")
    rates.add_argument("--average", type=float, default=1.0, help="part of the budget from which weights are averaged for model.pt (1)")
    rates.add_argument("--alignment", type=float, default=1.0, help="weight of the alignment loss (1)")
    batches = ap.add_argument_group("batches")
    batches.add_argument("--tokens", type=int, help="padded pieces a side of a batch (4,500; fast: 20,160, and a multiple of 96)")
    batches.add_argument("--mix", help="JSON file in place of mix.json: pairs of each source in a draw")
    batches.add_argument("--exact", type=float, help="last part of the budget in which all pieces are scored, not a sample (0.08; GPU: 1)")
    machine = ap.add_argument_group("machine")
    machine.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    machine.add_argument("--fast", choices=CHOICES, default="auto", help="all on the device, in steps of one size (auto: on a GPU)")
    machine.add_argument("--compile", choices=CHOICES, default="auto", help="compiled layers of the fast way (auto: on a GPU)")
    machine.add_argument("--bfloat16", choices=CHOICES, default="auto", help="auto: on a GPU, and on processors that compute in it")
    machine.add_argument("--threads", type=int, default=os.cpu_count())
    machine.add_argument("--save", type=float, default=5, help="minutes between saved states (5)")
    machine.add_argument("--seed", type=int, default=int(time.time()))
    a = ap.parse_args(given)
    if not 0 <= a.decay <= 1 or not 0 <= a.average <= 1 or a.warm < 1 or (a.minutes or a.steps) <= 0:
        ap.error("--decay and --average are parts from 0 to 1; --warm, --minutes and --steps are above 0")
    if a.d % a.heads or a.d % 2:
        ap.error(f"--d {a.d} is not an even multiple of --heads {a.heads}")
    gpu = a.device.startswith("cuda")
    a.fast, a.compile = chosen(a.fast, gpu), chosen(a.compile, gpu)
    a.tokens = a.tokens or (20_160 if a.fast else 4500)
    if a.fast and a.tokens % WIDEST:
        ap.error(f"--tokens {a.tokens} is no multiple of {WIDEST}: the fast way fills each step with rows of one width; "
                 f"{round(a.tokens / 960) * 960 or 960} is near, or --fast off")
    a.adam = a.muon / 15 if a.adam is None else a.adam
    a.exact = (1.0 if gpu else 0.08) if a.exact is None else a.exact
    return a


def chosen(option, auto):
    """auto, on or off -> whether."""
    return auto if option == "auto" else option == "on"


def half_precision(a):
    return chosen(a.bfloat16, a.device.startswith("cuda") or has_bfloat16(processor_description()))


def processor_description():
    """What Linux says of the processors; elsewhere nothing."""
    if not os.path.exists("/proc/cpuinfo"):
        return ""
    with open("/proc/cpuinfo", encoding="utf-8") as f:
        return f.read()


def has_bfloat16(description):
    """Whether a processor multiplies in bfloat16: 1.3 to 2 times faster than float32 there, and four times slower where it is imitated."""
    return not {"avx512_bf16", "amx_bf16"}.isdisjoint(description.split())
