"""BLEU and chrF (sacreBLEU), quotations and numbers kept; greedy search.

    fr2en-recipe evaluate RUN SOURCE REFERENCE [--lines N] [--json FILE] [--out FILE] [--show N]

SOURCE and REFERENCE are text, a sentence a line. Both are normalised as the corpus is: typography is restored after the model, by fr2en.
"""
import argparse
import json
import os

import sacrebleu
import torch

from ..corpus.normalise import english, french
from ..model.checkpoint import model_of
from ..storage.folders import open_model
from .figures import numbers, quotations
from .translate import translate


def read(path, normalise, lines):
    """All lines, or that many evenly spaced."""
    with open(path, encoding="utf-8", newline="\n") as f:
        found = f.read().removesuffix("\n").split("\n")
    return [normalise(x) for x in (found[i * len(found) // lines] for i in range(lines))] if lines else [normalise(x) for x in found]


def scores(references, translations):
    """BLEU and chrF, with the signatures that tell how they were counted."""
    bleu, chrf = sacrebleu.BLEU(), sacrebleu.CHRF()
    return dict(bleu=round(bleu.corpus_score(translations, [references]).score, 2),
                chrf=round(chrf.corpus_score(translations, [references]).score, 2),
                signatures=dict(bleu=str(bleu.get_signature()), chrf=str(chrf.get_signature())))


def measure(sources, references, translations):
    """All figures of a set."""
    return dict(lines=len(sources), **scores(references, translations),
                quotations=quotations(sources, translations), numbers=numbers(sources, translations))


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe evaluate", description=__doc__.splitlines()[0])
    ap.add_argument("run", help="a run or a model folder"), ap.add_argument("source"), ap.add_argument("reference")
    ap.add_argument("--lines", type=int, default=0, help="evenly spaced; 0: all")
    ap.add_argument("--show", type=int, default=0, help="examples to print")
    ap.add_argument("--json", help="file for the figures"), ap.add_argument("--out", help="file for the English")
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    ap.add_argument("--threads", type=int, default=os.cpu_count())
    a = ap.parse_args(arguments)
    torch.set_num_threads(a.threads)
    sources, references = read(a.source, french, a.lines), read(a.reference, english, a.lines)
    if len(sources) != len(references):
        raise SystemExit(f"{a.source} has {len(sources)} lines, {a.reference} {len(references)}")
    opened = open_model(a.run)
    translations = translate(model_of(opened.state).to(a.device).eval(), opened.processor, sources)
    figures = dict(set=os.path.basename(a.source), search="greedy", **measure(sources, references, translations))
    for path, content in ((a.out, "".join(t + "\n" for t in translations)), (a.json, json.dumps(figures, indent=1) + "\n")):
        if path:
            with open(path, "w", encoding="utf-8") as f:
                f.write(content)
    for i in range(0, len(sources), max(1, len(sources) // a.show)) if a.show else ():
        print(f"  {sources[i]}\n  {translations[i]}\n")
    q, n = figures["quotations"], figures["numbers"]
    print(f"quotations kept {q['kept']} of {q['sentences']}, lost {q['lost']}, invented {q['invented']}; "
          f"numbers kept {n['kept']} of {n['sentences']}")
    print("\n".join(figures["signatures"].values()))
    print(f"BLEU {figures['bleu']:.2f} chrF {figures['chrf']:.2f} on {len(sources)} lines")
