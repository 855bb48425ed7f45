"""Everyday words: the share of key words that come out in 200 short sentences, by theme; BLEU and chrF of them as a second figure.

    fr2en-recipe everyday RUN [--json FILE] [--out FILE] [--show N]      greedy
    fr2en-recipe everyday --french FILE                                  the sentences, for another program (fr2en) to translate
    fr2en-recipe everyday --english FILE [--json FILE] [--show N]        what it made of them, a sentence a line
"""
import argparse
import json
import os

import torch

from ..corpus.normalise import english, french
from ..model.checkpoint import model_of
from ..storage.folders import open_model
from .evaluate import read, scores
from .keywords import sentences, tally, understood
from .translate import translate


def arguments(given):
    ap = argparse.ArgumentParser(prog="fr2en-recipe everyday", description=__doc__.splitlines()[0])
    what = ap.add_argument_group("one of these").add_mutually_exclusive_group(required=True)
    what.add_argument("run", nargs="?", help="a run or a model folder to translate with")
    what.add_argument("--english", help="file of English to score in place of a run's")
    what.add_argument("--french", help="file for the French sentences; nothing is scored")
    ap.add_argument("--json", help="file for the figures"), ap.add_argument("--out", help="file for the English")
    ap.add_argument("--show", type=int, default=0, help="sentences to print, those with the most keys missed first")
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    ap.add_argument("--threads", type=int, default=os.cpu_count())
    return ap.parse_args(given)


def translations_of(a, asked):
    """Normalised English, by the run or from the file."""
    if a.english:
        found = read(a.english, english, 0)
        if len(found) != len(asked):
            raise SystemExit(f"{a.english} has {len(found)} lines, not {len(asked)}: `everyday --french FILE` writes the French for it")
        return found
    torch.set_num_threads(a.threads)
    opened = open_model(a.run)
    return translate(model_of(opened.state).to(a.device).eval(), opened.processor, [french(s.french) for s in asked])


def write(path, content):
    if path:
        with open(path, "w", encoding="utf-8") as f:
            f.write(content)


def worst(asked, translations):
    """(keys missed, sentence, translation), most missed first, without those that lack nothing."""
    rows = [([key for key, right in zip(s.keys, understood(s.keys, t)) if not right], s, t) for s, t in zip(asked, translations)]
    return sorted((row for row in rows if row[0]), key=lambda row: -len(row[0]))


def main(given):
    a, asked = arguments(given), sentences()
    if a.french:
        return write(a.french, "".join(s.french + "\n" for s in asked))
    translations = translations_of(a, asked)
    figures = dict(set="everyday.tsv", lines=len(asked), **({} if a.english else dict(search="greedy")),
                   **tally(asked, translations), **scores([english(s.english) for s in asked], translations))
    write(a.out, "".join(t + "\n" for t in translations))
    write(a.json, json.dumps(figures, indent=1) + "\n")
    for missed, sentence, translation in worst(asked, translations)[: a.show]:
        print(f"  {sentence.french}\n  {translation}\n  missed: {', '.join(key[0] for key in missed)}\n")
    for name, theme in figures["themes"].items():
        print(f"{name:10} {theme['right']:3} of {theme['keys']:3}  {theme['right'] / theme['keys']:6.1%}")
    print("\n".join(figures["signatures"].values()))
    print(f"key words {figures['right']} of {figures['keys']} ({figures['right'] / figures['keys']:.1%}), "
          f"BLEU {figures['bleu']:.2f} chrF {figures['chrf']:.2f} on {len(asked)} sentences")
