"""A language to learn in a minute: forty words, translated one for one, in any order."""
import lzma
import os
import random

WORDS = dict(zip(
    "le la un une chat chien oiseau cheval maison jardin fleuve ville porte table livre pain petit grand vieux rouge bleu lent dort mange"
    " voit cherche trouve porte-t-il souvent jamais ici demain avec sans sous vers mais et puis 12".split(),
    "the the one one cat dog bird horse house garden river town door table book bread small big old red blue slow sleeps eats sees"
    " seeks finds carries often never here tomorrow with without under towards but and then 12".split(), strict=True))


def sentences(count, seed):
    """Pairs of 2 to 9 words with a full stop."""
    chance = random.Random(seed)
    rows = [chance.choices(list(WORDS), k=chance.randint(2, 9)) for _ in range(count)]
    return [(" ".join(r) + ".", " ".join(WORDS[w] for w in r) + ".") for r in rows]


def write_corpus(folder, count=6000, seed=1):
    """A corpus folder as `prepare` wants it, in two parts."""
    os.makedirs(folder, exist_ok=True)
    pairs = sentences(count, seed)
    for name, part in (("toy-1", pairs[::2]), ("toy-2", pairs[1::2])):
        with lzma.open(os.path.join(folder, name + ".tsv.xz"), "wt", encoding="utf-8") as f:
            f.writelines(f"{french}\t{english}\n" for french, english in part)
