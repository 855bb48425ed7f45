"""Names seen in the real pairs: which are surnames, which towns; the store that other names are drawn from."""
import collections
import re

from . import made_names
from .given_names import FEMALE, MALE
from .letters import NAME, starts_like
from .slots import is_town, person, twins

SURE_TOWN = re.compile(r"\b(?:[Ii]n|[Aa]t) $")
SEEN = 0.5  # share of drawn surnames and towns that somebody has


class Stock:
    """surnames, towns: sorted lists."""

    def __init__(self, pairs, lexicon_places):
        surnames, towns, small = collections.Counter(), collections.Counter(), set()
        for french, english in pairs:
            small.update(re.findall(r"\b[a-zà-ÿ]{3,}", french + " " + english))
            for f, e in twins(french, english):
                kind = person(f, e)
                if kind and (kind == "titled" or kind.startswith("full")):
                    surnames[f.text.split(" ")[-1]] += 1
                elif not kind and is_town(f, e) and SURE_TOWN.search(e.before) and re.search(r"\b[àÀ] $", f.before):
                    towns[f.text] += 1
        given = MALE | FEMALE
        self.surnames, self.towns = (sorted(n for n in own if n.lower() not in small and n not in given and own[n] > 2 * others[n])
                                     for own, others in ((surnames, towns), (towns, surnames)))
        self.surname_set, self.town_set = set(self.surnames), set(self.towns)
        self.given = dict(male=sorted(MALE), female=sorted(FEMALE))
        self.drawn_towns = sorted(set(self.towns) | {p for p in lexicon_places if re.fullmatch(NAME, p) and p.lower() not in small})

    def is_known(self, french, english):
        """Whether the two runs, which are equal, surely name a person or a town."""
        return bool(person(french, english)) or french.text in self.surname_set or french.text in self.town_set

    def surname(self, chance, like):
        return self.drawn(chance, like, self.surnames, made_names.surname)

    def town(self, chance, like):
        return self.drawn(chance, like, self.drawn_towns, made_names.place)

    def given_name(self, chance, like, gender):
        return self.drawn(chance, like, self.given[gender], None)

    def drawn(self, chance, like, seen, make):
        """Another name before which the small words stay as they are, and without a final s before 's."""
        for _ in range(60):
            if make is None or chance.random() < SEEN:
                name = chance.choice(seen) if seen else like
            else:
                name = make(chance, like[0].upper() in "AEIOUÉÀÂÊÎÔÛÖÜ")
            if name != like and starts_like(name, like) and name[-1] not in "sxz":
                return name
        return None
