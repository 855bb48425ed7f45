"""Entries of the lexicon that the corpora confirm, and the nouns among them with their articles."""
import collections
import re

from .letters import LOWER, NAME, starts_like

FRENCH_BEFORE = re.compile(rf"\b(le|la|un|une) ([{LOWER}]{{3,}})\b")
ENGLISH_BEFORE = re.compile(rf"\b(the|an?) ([{LOWER}]{{3,}})\b")
NEVER_ALONE = {"fois", "part", "fait", "sorte", "quant", "lieu"}
LEAST_SEEN, LEAST_SHARE = 3, 0.3


class Nouns:
    """confirmed, names: entries of single words, small and with a capital; nouns: those with articles."""

    def __init__(self, pairs, lexicon):
        entries = [p for p in lexicon if all(re.fullmatch(rf"[{LOWER}]{{3,}}", t) for t in p) or all(re.fullmatch(NAME, t) for t in p)]
        self.partners = collections.defaultdict(list)
        for f, e in entries:
            self.partners[f].append(e)
        self.seen, self.both, self.before, self.with_s = (collections.Counter() for _ in range(4))
        for pair in pairs:
            self.count(*pair)
        best = {}
        for f, e in sorted(p for p in entries if self.both[p] >= max(LEAST_SEEN, LEAST_SHARE * self.seen[p[0]])):
            if f not in best or self.both[f, e] > self.both[f, best[f]]:
                best[f] = e
        self.confirmed = sorted(p for p in best.items() if p[0][0].islower())
        self.names = sorted(p for p in best.items() if p[0][0].isupper() and 2 * self.both[p] >= self.seen[p[0]])
        self.nouns = {pair: found for pair in self.confirmed if (found := self.articles(*pair))}
        self.order = sorted(self.nouns)

    def count(self, french, english):
        """How often words stand in a pair, alone and with a partner, and behind which article."""
        there = set(re.findall(r"[\w-]+", english))
        self.with_s.update(w for w in there if w[-1] == "s")
        for f in set(re.findall(r"[\w-]+", french)) & self.partners.keys():
            self.seen[f] += 1
            self.both.update((f, e) for e in self.partners[f] if e in there)
        self.before.update(FRENCH_BEFORE.findall(french))
        self.before.update(("a" if a == "an" else a, noun) for a, noun in ENGLISH_BEFORE.findall(english))

    def articles(self, french, english):
        """((le, un) or (la, une), whether English has a or an) if the corpora have both words as nouns of one gender, or None."""
        male, female = (sum(self.before[a, french] for a in own) for own in (("le", "un"), ("la", "une")))
        if max(male, female) < max(3, 0.2 * self.seen[french]) or min(male, female) > 0.05 * max(male, female) or french in NEVER_ALONE:
            return None
        if self.before["the", english] + self.before["a", english] < 3 or all(self.with_s[w] < 2 for w in plurals(english)):
            return None
        return ("le", "un") if male > female else ("la", "une"), self.before["a", english] >= 3


def plurals(english):
    """How several of a noun may be called; what has none of these forms is an adjective, or not countable."""
    return english + "s", english + "es", english[:-1] + "ies"


def with_article(noun, articles, definite):
    """(prix, price) -> (le prix, the price) or (un prix, a price); None where a is not said."""
    (french, english), (own, countable) = noun, articles
    if french[0] in "hy":
        return None
    if definite:
        return ("l'" if starts_like(french, "a") else own[0] + " ") + french, "the " + english
    if not countable or english[0] in "hu" or english[:2] in ("eu", "on"):
        return None
    return f"{own[1]} {french}", f"{'an' if english[0] in 'aeio' else 'a'} {english}"
