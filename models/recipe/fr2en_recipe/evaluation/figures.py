"""What BLEU does not see: do quotations and numbers of the source come out?

Counted on normalised text, where every double mark is ", and apart from what the pipeline repairs afterwards.
"""
import re


def quotations(sources, translations):
    """sentences: with whole quotations (an even number of marks). kept: as many come out. lost: none. invented: marks from nowhere."""
    counts = [(s.count('"'), t.count('"')) for s, t in zip(sources, translations)]
    whole = [(s, t) for s, t in counts if s and s % 2 == 0]
    return dict(sentences=len(whole), kept=sum(s == t for s, t in whole), lost=sum(t == 0 for _, t in whole),
                invented=sum(s == 0 < t for s, t in counts))


def numbers(sources, translations):
    """sentences: with digits. kept: the same digits come out, in any order (3,5 -> 3.5; 10 000 -> 10,000)."""
    digits = [(sorted(re.findall(r"\d", s)), sorted(re.findall(r"\d", t))) for s, t in zip(sources, translations)]
    numeric = [(s, t) for s, t in digits if s]
    return dict(sentences=len(numeric), kept=sum(s == t for s, t in numeric))
