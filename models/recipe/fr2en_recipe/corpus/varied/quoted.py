"""Quotations where the places of both marks are sure: those of whole sentences, what follows a colon or "said that", half a sentence."""
import re

from .attributed import announced, attributed, is_sentence, whole
from .plain import bare

THAT = (re.compile(r"^(?:\S+ ){0,4}?\S*(?:dit|déclaré|affirmé|souligné|ajouté|expliqué|annoncé|répondu|écrit|affirme|déclare|assure) que"
                   r" (?=\S+ \S+ \S+)"),
        re.compile(r"^(?:\S+ ){0,5}?(?:said|says|say|stated|declared|emphasised|added|explained|announced|replied|wrote|states"
                   r"|told \w+|assured \w+) that (?=\S+ \S+ \S+)"))
SHARE_OF_PARTS = 0.95  # of the pairs, few of which have a part that can be quoted for sure


def make(material, chance):
    """Each pair in one of the ways that fit it, drawn."""
    for french, english in material.shuffled(chance):
        ways = PARTS if chance.random() < SHARE_OF_PARTS else WHOLE
        made = next((m for way in chance.sample(ways, len(ways)) if (m := way(french, english, material, chance))), None)
        if made:
            yield made


def halves(french, english, material, separators):
    """((French, French), (English, English)) if the separator stands once on each side and what is before and behind it fits; or None."""
    sides = tuple(tuple(re.split(s, t)) for s, t in zip(separators, (french, english)))
    if '"' in french or any(len(s) != 2 for s in sides):
        return None
    (first, second), (english_first, english_second) = sides
    return sides if material.links.is_split(first, english_first, second, english_second) else None


def is_one(french, english):
    """Whether no mark ends a sentence before the end."""
    return not re.search("[.!?] ", bare(french) + bare(english))


def after_colon(french, english, material, chance):
    """Le texte dit : "l'eau est froide"."""
    sides = halves(french, english, material, (" : ", ": "))
    if not sides or not is_one(french, english) or any(len(s[1].split()) < 3 for s in sides):
        return None
    return tuple(f'{start}{colon}"{rest[:-1]}".' if rest.endswith(".") else f'{start}{colon}"{rest}"'
                 for colon, (start, rest) in zip((" : ", ": "), sides))


def after_that(french, english, material, chance):
    """Il a dit que "l'eau est froide"."""
    starts = THAT[0].match(french), THAT[1].match(english)
    if not all(starts) or not is_sentence(french, english) or not french.endswith("."):
        return None
    return tuple(f'{s[0]}"{t[s.end():-1]}".' for s, t in zip(starts, (french, english)))


def first_clause(french, english, material, chance):
    """"S'il pleut", je reste. | S'il pleut, "je reste"."""
    sides = halves(french, english, material, (", ", ", "))
    if not sides or not is_one(french, english) or re.search("[:;] ", french) or min(len(p.split()) for s in sides for p in s) < 3:
        return None
    if chance.random() < 0.6 or not french.endswith("."):
        return tuple(f'"{first}", {second}' for first, second in sides)
    return tuple(f'{first}, "{second[:-1]}".' for first, second in sides)


def one_of_two(french, english, material, chance):
    """"Je ne sais pas." Il est parti."""
    sides = halves(french, english, material, (r"(?<=[.!?]) (?=[A-ZÀÉÊÇ])",) * 2)
    if not sides or bare(french) != french or bare(english) != english:
        return None
    first = chance.random() < 0.6
    return tuple(f'"{a}" {b}' if first else f'{a} "{b}"' for a, b in sides)


WHOLE = (whole, attributed, attributed, announced)
PARTS = (after_colon, after_that, first_clause, one_of_two)
