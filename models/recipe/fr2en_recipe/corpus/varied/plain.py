"""Lines as headings and notes have them: no final mark, a small first letter, names in small letters."""
import re

from .letters import LOWER, UPPER
from .slots import twins

TITLE_MARK = re.compile(rf"\b(?:M|MM|Mr|Mrs|Ms|Dr|St|Hon|hon|[{UPPER}])\.(?=\s)")
SAID_TO = re.compile(r"\w{1,8},")  # Max, I saw it
I_START = re.compile(r"I(?:'|\b)")


def bare(text):
    """Without the full stops that end no sentence: M. Dupont -> M Dupont."""
    return TITLE_MARK.sub(lambda m: m[0][:-1], text)


def make(material, chance):
    """Short single sentences; all of those with names, and some of the others."""
    for french, english in material.shuffled(chance):
        if '"' in french or re.search("[.!?] ", bare(french) + bare(english)) or not (french.endswith(".") and english.endswith(".")):
            continue
        if len(french.split()) > 22:
            continue
        french, english = french[:-1].rstrip(), english[:-1].rstrip()
        kind = chance.random()
        names = [f.text for f, e in twins(french, english) if material.stock.is_known(f, e)]
        if any(n in t[1:] for n in names for t in (french, english)):
            yield small(french, names), small(english, names)
        elif kind < 0.2 and not SAID_TO.match(english) and material.is_small_start(french, english):
            yield small_start(french), small_start(english)
        elif kind < 0.3:
            yield french, english


def small(text, names):
    """With these names in small letters, as a line in capitals is after fr2en has lowered it."""
    for name in names:
        text = text[:1] + text[1:].replace(name, name.lower())
    return text


def small_start(text):
    return text if I_START.match(text) else text[0].lower() + text[1:]
