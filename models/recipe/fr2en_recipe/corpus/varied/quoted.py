"""Quotations where the place of both marks is sure: a whole sentence, what follows a colon or "said that", a first clause; attributions."""
import re

from .plain import bare

SAYING = (("a dit", "said"), ("a déclaré", "said"), ("a expliqué", "explained"), ("a affirmé", "said"), ("a ajouté", "added"),
          ("a répondu", "replied"), ("a souligné", "stressed"), ("a conclu", "concluded"), ("a assuré", "said"), ("a reconnu", "admitted"),
          ("a précisé", "said"), ("a rappelé", "recalled"), ("a annoncé", "announced"), ("dit", "says"), ("explique", "explains"),
          ("ajoute", "adds"), ("affirme", "says"), ("déclare", "says"), ("répond", "replies"), ("a écrit", "wrote"))
SHORT = (("a-t-il dit", "he said"), ("a-t-elle dit", "she said"), ("a-t-il ajouté", "he added"), ("a-t-elle ajouté", "she added"),
         ("dit-il", "he says"), ("dit-elle", "she says"), ("ont-ils dit", "they said"), ("a-t-il expliqué", "he explained"),
         ("a-t-elle expliqué", "she explained"), ("a-t-il répondu", "he replied"), ("a-t-elle répondu", "she replied"),
         ("a-t-il déclaré", "he said"), ("a-t-elle déclaré", "she said"), ("a-t-il précisé", "he said"), ("ai-je répondu", "I replied"))
ASKING = (("a demandé", "asked"), ("demande", "asks"))
THAT = (re.compile(r"^(?:\S+ ){0,4}?\S*(?:dit|déclaré|affirmé|souligné|ajouté|expliqué|annoncé|répondu|écrit|affirme|déclare|assure) que"
                   r" (?=\S+ \S+ \S+)"),
        re.compile(r"^(?:\S+ ){0,5}?(?:said|says|say|stated|declared|emphasised|added|explained|announced|replied|wrote|states"
                   r"|told \w+|assured \w+) that (?=\S+ \S+ \S+)"))
SENTENCE = re.compile(r'^[^".!?:]+[.!?]$')


def make(material, chance):
    """Each pair in one of the ways that fit it, drawn."""
    for french, english in material.shuffled(chance):
        ways = PARTS if chance.random() < 0.95 else WHOLE
        made = next((m for way in chance.sample(ways, len(ways)) if (m := way(french, english, material, chance))), None)
        if made:
            yield made


def whole(french, english, material, chance):
    """"Je suis là." """
    if SENTENCE.match(bare(french)) and SENTENCE.match(bare(english)):
        return f'"{french}"', f'"{english}"'
    return None


def attributed(french, english, material, chance):
    """"Je suis là", a dit Brollmann. | a-t-il dit."""
    if not (SENTENCE.match(bare(french)) and SENTENCE.match(bare(english))) or french[-1] != english[-1]:
        return None
    person = a_person(material, chance)
    if french.endswith("."):
        verbs = chance.choice(SAYING)
        who = chance.choice(SHORT) if chance.random() < 0.3 else (f"{verbs[0]} {person[0]}", f"{person[1]} {verbs[1]}")
        return f'"{french[:-1]}", {who[0]}.', f'"{english[:-1]}", {who[1]}.'
    verbs = chance.choice(ASKING if french.endswith("?") else SAYING[:2])
    return f'"{french}", {verbs[0]} {person[0]}.', f'"{english}" {person[1]} {verbs[1]}.'


def announced(french, english, material, chance):
    """Brollmann a ajouté : "Je suis là." """
    if not (SENTENCE.match(bare(french)) and SENTENCE.match(bare(english))) or french[-1] != english[-1]:
        return None
    person, verbs = a_person(material, chance), chance.choice(ASKING if french.endswith("?") else SAYING)
    return f'{person[0]} {verbs[0]} : "{french}"', f'{person[1]} {verbs[1]}: "{english}"'


def after_colon(french, english, material, chance):
    """Le texte dit : "l'eau est froide"."""
    sides = french.split(" : "), english.split(": ")
    if '"' in french or any(len(s) != 2 or len(s[1].split()) < 3 for s in sides) or french[-1] != english[-1] or french[-1] not in ".!?":
        return None
    if re.search("[.!?] ", bare(french) + bare(english)) or not material.links.is_split(*(part for s in zip(*sides) for part in s)):
        return None
    return quoted_end(sides[0], " : "), quoted_end(sides[1], ": ")


def quoted_end(side, colon):
    start, rest = side
    outside = rest[-1] == "."
    return f'{start}{colon}"{rest[:-1]}".' if outside else f'{start}{colon}"{rest}"'


def after_that(french, english, material, chance):
    """Il a dit que "l'eau est froide"."""
    start = THAT[0].match(french), THAT[1].match(english)
    if '"' in french or not all(start) or not (SENTENCE.match(bare(french)) and french.endswith(".") and english.endswith(".")):
        return None
    return tuple(f'{s[0]}"{t[s.end():-1]}".' for s, t in zip(start, (french, english)))


def first_clause(french, english, material, chance):
    """"S'il pleut", je reste. Only where each side has one comma and each half has words of its own on the other side."""
    sides = french.split(", "), english.split(", ")
    if '"' in french or any(len(s) != 2 or min(len(p.split()) for p in s) < 3 for s in sides) or re.search("[.!?:;] ", bare(french)):
        return None
    if not material.links.is_split(sides[0][0], sides[1][0], sides[0][1], sides[1][1]):
        return None
    if chance.random() < 0.6:
        return tuple(f'"{s[0]}", {s[1]}' for s in sides)
    if french[-1] != "." or english[-1] != ".":
        return None
    return tuple(f'{s[0]}, "{s[1][:-1]}".' for s in sides)


def one_of_two(french, english, material, chance):
    """"Je ne sais pas." Il est parti."""
    sides = [re.split(r"(?<=[.!?]) (?=[A-ZÀÉÊÇ])", t) for t in (french, english)]
    if '"' in french or any(len(s) != 2 for s in sides) or bare(french) != french or bare(english) != english:
        return None
    if not material.links.is_split(sides[0][0], sides[1][0], sides[0][1], sides[1][1]):
        return None
    first = chance.random() < 0.6
    return tuple(f'"{s[0]}" {s[1]}' if first else f'{s[0]} "{s[1]}"' for s in sides)


def a_person(material, chance):
    """(French, English): Brollmann, Lucie Vandal, M. Brollmann and Mr Brollmann."""
    gender, like = chance.choice(("male", "female")), chance.choice(("B", "B", "A"))
    surname, kind = material.stock.surname(chance, like), chance.random()
    if kind < 0.25:
        return surname, surname
    if kind < 0.75:
        full = f"{material.stock.given_name(chance, chance.choice('BA'), gender)} {surname}"
        return full, full
    return ("M. " + surname, "Mr " + surname) if gender == "male" else ("Mme " + surname, "Mrs " + surname)


WHOLE = (whole, attributed, attributed, announced)
PARTS = (after_colon, after_that, first_clause, one_of_two)
