"""Real pairs -> pairs of our own, as parts of the source "varied".

    fr2en-recipe varied CORPUS OUT [--pairs N] [--seed S]

OUT gets varied-KIND.tsv.xz for each kind; the same corpus, number and seed give the same lines.
"""
import argparse
import itertools
import lzma
import os
import random

from . import dated, joined, lists, names, numbers, plain, quoted
from .material import Material

KINDS = {"names": (names, 16), "numbers": (numbers, 9), "joined": (joined, 12), "quoted": (quoted, 10), "lists": (lists, 13),
         "plain": (plain, 6), "dated": (dated, 8)}  # and their shares
WHOLE = sum(share for _, share in KINDS.values())


def write(path, pairs):
    with lzma.open(path, "wt", encoding="utf-8", newline="\n") as out:
        out.writelines(f"{french}\t{english}\n" for french, english in pairs)


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe varied", description=__doc__.splitlines()[0])
    ap.add_argument("corpus", help="folder of NAME.tsv.xz"), ap.add_argument("out", help="folder for varied-KIND.tsv.xz")
    ap.add_argument("--pairs", type=int, default=74_000, help="in all; fewer come where the corpus holds no more")
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args(arguments)
    os.makedirs(a.out, exist_ok=True)
    material = Material(a.corpus)
    for kind, (module, share) in KINDS.items():
        chance = random.Random(f"{a.seed} {kind}")
        pairs = list(itertools.islice(module.make(material, chance), a.pairs * share // WHOLE))
        chance.shuffle(pairs)
        write(os.path.join(a.out, f"varied-{kind}.tsv.xz"), pairs)
        print(f"varied-{kind}: {len(pairs)} pairs")
