"""Corpus -> arrays of piece ids, and word alignments of the short pairs.

    fr2en-recipe prepare CORPUS OUT --tokenizer FOLDER [--pairs N]

CORPUS holds NAME.tsv.xz. OUT gets tokenizer.json and for each part NAME.npz:
  french, english                  ids of all sentences, end to end, without end pieces
  french_lengths, english_lengths  pieces of each sentence
  links, link_offsets              (English, French) positions of all pairs end to end, and where each pair's begin; empty without eflomal
"""
import argparse
import json
import os

import numpy as np

from . import vocabulary
from .alignments import align
from .pairs import read, sources

LONGEST = 100  # pieces a side; longer pairs are mostly badly cut and would be most of a batch's padding
LONGEST_ALIGNED, LONGEST_ALIGNED_NEWS, MOST_ALIGNED = 26, 60, 160_000  # the head learns from short pairs, where alignments are reliable
NEWS = ("news", "distilled")


def encode(processor, path, limit, threads=2):
    """-> (French ids, English ids) of each pair that is neither empty nor too long."""
    sides = (processor.encode(s, num_threads=threads) for s in read(path, limit))
    return [(f, e) for f, e in zip(*sides) if 0 < len(f) <= LONGEST and 0 < len(e) <= LONGEST]


def alignable(data):
    """(name, index) of the pairs worth aligning."""
    return [(name, i) for name, pairs in data.items() for i, pair in enumerate(pairs[:MOST_ALIGNED])
            if max(map(len, pair)) <= (LONGEST_ALIGNED_NEWS if name in NEWS else LONGEST_ALIGNED)]


def arrays(pairs, links):
    """The content of a NAME.npz; ids are int16, which is why a vocabulary has at most 32,767 pieces."""
    content = dict(links=np.array([link for own in links for link in own], dtype=np.int8).reshape(-1, 2),
                   link_offsets=np.concatenate([[0], np.cumsum([len(own) for own in links])]))
    for side, sentences in zip(("french", "english"), zip(*pairs)):
        content[side] = np.concatenate([np.array(ids, dtype=np.int16) for ids in sentences])
        content[side + "_lengths"] = np.array([len(ids) for ids in sentences], dtype=np.int32)
    return content


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe prepare", description=__doc__.splitlines()[0])
    ap.add_argument("corpus", help="folder of NAME.tsv.xz"), ap.add_argument("out", help="folder for the arrays")
    ap.add_argument("--tokenizer", required=True, help="folder with tokenizer.json: a shipped model, or what `vocabulary` made")
    ap.add_argument("--pairs", type=int, help="at most so many pairs of each part")
    a = ap.parse_args(arguments)
    processor = vocabulary.load(a.tokenizer)
    if processor.get_piece_size() > np.iinfo(np.int16).max:
        raise SystemExit(f"{a.tokenizer}: {processor.get_piece_size()} pieces; ids are kept in 16 bits, so at most 32,767 fit")
    with open(os.path.join(a.tokenizer, "tokenizer.json"), encoding="utf-8") as f:
        vocabulary.save(json.load(f), a.out)
    data = {name: encode(processor, path, a.pairs) for name, path in sources(a.corpus).items()}
    short, links = alignable(data), {}
    try:
        links = dict(zip(short, align([data[name][i] for name, i in short])))
    except ImportError:
        print("eflomal is not installed: no alignments, so the alignment head will be trained like any other")
    for name, pairs in data.items():
        np.savez(os.path.join(a.out, name + ".npz"), **arrays(pairs, [links.get((name, i), []) for i in range(len(pairs))]))
        print(f"{name}: {len(pairs)} pairs")
