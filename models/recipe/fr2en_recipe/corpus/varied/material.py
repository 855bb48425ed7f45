"""The real pairs that all kinds are made from: the exact and tidy ones of a few parts."""
import random
import re

from ..pairs import read, sources
from .links import Links
from .letters import UPPER, WORD
from .stock import Stock

READ = {"europarl": 120_000, "news": 16_000, "tatoeba": 90_000, "hansard": 80_000, "literature": 66_000, "subtitles": 48_000, "lig": 11_000}
MOST_WORDS, LEAST_SHARE = 45, 0.4
END = re.compile(r'(?:\.\.\.|[.!?])"?$')
TIDY_START = re.compile(rf'^"?[{UPPER}]')
ODD = re.compile(r"[\ufffd{}<>|\\_*#~]|--|\.\.\.|[a-zà-ÿ][A-Z]|''|\bc'et\b|[,.;!?][A-Za-z]| [,.] |(?<=\s)'|'(?=\s)|[A-Z]{2}[a-z]| [.,]$")


class Material:
    """pairs: {source: [(French, English)]}; lexicon: entries of one or a few words; links of that lexicon."""

    def __init__(self, folder):
        parts = sources(folder)
        self.lexicon = [p for name, path in parts.items() if name.startswith("lexicon-") for p in zip(*read(path))]
        self.places = sorted({f for f, e in self.lexicon if f == e})
        self.links = Links(self.lexicon)
        self.pairs = {}
        for name, path in parts.items():
            source = name.split("-")[0]
            if source in READ and source not in self.pairs:
                self.pairs[source] = [p for p in zip(*read(path, READ[source])) if self.is_good(*p)]
        every = [p for own in self.pairs.values() for p in own]
        self.stock = Stock(every, self.places)
        self.small = {word for pair in every for text in pair for word in WORD.findall(text) if word[0].islower()}

    def is_good(self, french, english):
        return is_tidy(french, english) and self.links.share(french, english) >= LEAST_SHARE

    def is_small_start(self, french, english):
        """Whether both first words are written in small letters elsewhere."""
        return all(first and first[0].lower() in self.small for first in (WORD.match(french), WORD.match(english)))

    def shuffled(self, chance: random.Random):
        """All pairs, sources mixed."""
        pairs = [p for own in self.pairs.values() for p in own]
        chance.shuffle(pairs)
        return pairs


def is_tidy(french, english):
    """One to a few whole sentences, as many on both sides, with the same marks and numbers; neither side much longer."""
    long, short = len(english.split()) + 3, len(french.split()) + 3
    return (max(long, short) <= MOST_WORDS + 3 and 0.6 < long / short < 1.6 and not ODD.search(french) and not ODD.search(english)
            and all(TIDY_START.match(t) and END.search(t) for t in (french, english))
            and shape(french) == shape(english))


def shape(text):
    """What both sides must share: digits, how many quotation marks and brackets, the marks that end sentences."""
    bare = re.sub(rf"\b(?:M|Mr|Mrs|Ms|Dr|St|Hon|hon|[{UPPER}])\.(?=\s)", "", text)
    ends = re.findall(r"[.!?](?=[\s\"]|$)", bare)
    return [text.count(c) for c in '"()'], ends, sorted(re.findall(r"\d+", text))
