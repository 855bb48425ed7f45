"""Which key words of a sentence come out: what everyday.tsv asks of a translation.

A line of it is theme, French, English and keys. Keys stand apart by ";"; the ways in which one may be said, by "|":

    trades    Le plombier a réparé la fuite.    The plumber fixed the leak.    plumber;fixed|repaired|mended;leak
"""
import os
import re
from typing import NamedTuple

FILE = os.path.join(os.path.dirname(__file__), "everyday.tsv")


class Sentence(NamedTuple):
    """One of the file; a key is the list of the ways in which it may be said."""

    theme: str
    french: str
    english: str
    keys: list


def sentences(path=FILE):
    """All of the file, in its order, without the line of headings."""
    with open(path, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f][1:]
    return [Sentence(theme, french, english, [key.split("|") for key in keys.split(";")]) for theme, french, english, keys in rows]


def spaced(text):
    """Its words in small letters, each between spaces, so that whole words and phrases are found by search: "One-way!" -> " one way "."""
    return " ".join(["", *re.findall(r"[^\W_]+", text.lower()), ""])


def understood(keys, english):
    """For each key, whether the English says it in one of its ways."""
    said = spaced(english)
    return [any(spaced(way) in said for way in key) for key in keys]


def tally(asked, translations):
    """Key words and how many of them came out, in all and by theme."""
    themes = {}
    for sentence, translation in zip(asked, translations, strict=True):
        theme = themes.setdefault(sentence.theme, dict(keys=0, right=0))
        theme["keys"] += len(sentence.keys)
        theme["right"] += sum(understood(sentence.keys, translation))
    return dict(keys=sum(t["keys"] for t in themes.values()), right=sum(t["right"] for t in themes.values()), themes=themes)
