"""Which French words have an English word of theirs in a sentence: by a lexicon and by likeness. Tells an exact pair from a free one."""
import collections

from .letters import WORD, fold

ROOT, SHORTEST = 5, 4  # letters that stand for a word and its inflections; shorter words say little


class Links:
    """Built of (French, English) entries of a lexicon; only single words count."""

    def __init__(self, entries):
        self.roots = collections.defaultdict(set)
        for french, english in entries:
            for word in WORD.findall(english) if len(WORD.findall(french)) == 1 else ():
                self.roots[root(french)].add(root(word))

    def words(self, text):
        return [root(w) for w in WORD.findall(text) if len(w) >= SHORTEST]

    def linked(self, french, english):
        """The roots of the French words that have a partner in English."""
        there = {root(w) for w in WORD.findall(english)}
        alike = {w[:SHORTEST] for w in there if len(w) >= SHORTEST}
        return {w for w in self.words(french) if w[:SHORTEST] in alike or self.roots.get(w, set()) & there}

    def share(self, french, english):
        """Linked French words of all: 0 for a free translation, hardly ever above 0.8."""
        words = set(self.words(french))
        return len(self.linked(french, english)) / len(words) if words else 1.0

    def is_split(self, first_french, first_english, second_french, second_english):
        """Whether the first parts belong together and so do the second ones: words of each in its own partner, none in the other."""
        own = self.linked(first_french, first_english), self.linked(second_french, second_english)
        crossed = self.linked(first_french, second_english) - own[0] | self.linked(second_french, first_english) - own[1]
        lengths = [len(f.split()) / len(e.split()) for f, e in ((first_french, first_english), (second_french, second_english))]
        return min(map(len, own)) >= 1 and not crossed and all(0.55 < r < 1.8 for r in lengths)


def root(word):
    return fold(word)[:ROOT]
