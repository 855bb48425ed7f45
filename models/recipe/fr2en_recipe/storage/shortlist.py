"""Prepared data -> shortlist.bin.gz: for each French piece the English pieces that can stand for it, so that the decoder need not score all.

    fr2en-recipe shortlist DATA MODEL [--best 50] [--common 300]

DATA is what `prepare` left, with alignments; MODEL a folder that `export` wrote, whose checksums.json then has the new file too.
The file is gzip around unsigned LEB128 numbers:
  1                     version
  pieces                as many as the model has; the last is the padding piece
  count, ids            common to all sentences: the end piece, the commonest, all without a letter
  count, ids            for each French piece from 0 to the last: what it is aligned to most often, without the common ones
Ids ascend; of each list the first stands as it is, the others as the difference from the one before.
"""
import argparse
import gzip
import os

import numpy as np

from ..corpus import lexicon, vocabulary
from .card import checksums
from .folders import write_json

NAME = "shortlist.bin.gz"
VERSION = 1


def contents(common, lists):
    """The bytes inside the gzip."""
    numbers = [VERSION, len(lists)]
    for ids in (common, *(np.setdiff1d(own, common) for own in lists)):
        numbers += [len(ids), *ids[:1].tolist(), *np.diff(ids).tolist()]
    return b"".join(map(varint, numbers))


def varint(number):
    """Unsigned LEB128: seven bits a byte, the lowest first; all but the last have the eighth bit set."""
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe shortlist", description=__doc__.splitlines()[0])
    ap.add_argument("data", help="what `prepare` made"), ap.add_argument("model", help="folder that gets the file")
    ap.add_argument("--best", type=int, default=50, help="English pieces for each French one, at most")
    ap.add_argument("--common", type=int, default=300, help="commonest English pieces, for every sentence")
    a = ap.parse_args(arguments)
    processor = vocabulary.load(a.data)
    pieces = processor.get_piece_size() + 1
    if vocabulary.load(a.model).serialized_model_proto() != processor.serialized_model_proto():
        raise SystemExit(f"{a.data} was prepared with other pieces than those of {a.model}")
    frequency, keys, counts = lexicon.count(a.data, pieces)
    if not len(keys):
        raise SystemExit(f"{a.data} has no alignments: install eflomal (pip install '.[alignments]') and run `prepare` again")
    common, lists = lexicon.common(frequency, processor, a.common), lexicon.likeliest(keys, counts, pieces, a.best)
    with open(os.path.join(a.model, NAME), "wb") as f:
        f.write(gzip.compress(contents(common, lists), 9, mtime=0))
    if os.path.exists(os.path.join(a.model, "checksums.json")):
        write_json(a.model, "checksums.json", checksums(a.model))
    print(f"{os.path.getsize(f.name)} bytes: {len(common)} common pieces, {sum(map(len, lists)) / pieces:.1f} on average for a French one")
