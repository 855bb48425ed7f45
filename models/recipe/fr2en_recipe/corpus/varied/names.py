"""Other names in real pairs, the same on both sides: a name is copied, whatever it is."""
import re

from .slots import FRENCH_TOWN, ENGLISH_TOWN, is_town, person, twins


def make(material, chance):
    """Twice over the pairs with names, each time with others."""
    stock = material.stock
    for french, english in material.shuffled(chance) + material.shuffled(chance):
        changed = renamed(french, english, stock, chance)
        if changed:
            yield changed


def renamed(french, english, stock, chance):
    """The pair with all of its sure names replaced, or None."""
    spots = []
    for f, e in twins(french, english):
        name = other_name(f, e, stock, chance)
        if name:
            spots.append((f, e, name))
    new = [name for _, _, name in spots]
    if not spots or len(set(new)) < len(new) or any(part in french or part in english for name in new for part in name.split(" ")):
        return None
    return replaced(french, [(f, n) for f, _, n in spots]), replaced(english, [(e, n) for _, e, n in spots])


def other_name(french, english, stock, chance):
    """A name for the same place, of the same kind; None where the kind is not sure."""
    text, kind = french.text, person(french, english)
    if kind and kind.startswith("full"):
        parts = text.split(" ")
        given, surname = stock.given_name(chance, parts[0], kind.split(" ")[1]), stock.surname(chance, parts[1])
        return given and surname and given + " " + surname
    if kind == "titled":
        return stock.surname(chance, text)
    if kind:
        return stock.given_name(chance, text, kind)
    if text in stock.town_set and is_town(french, english):
        return stock.town(chance, text)
    return stock.surname(chance, text) if text in stock.surname_set and not french.titled and not english.titled else None


def replaced(text, spots):
    for run, name in sorted(spots, key=lambda s: -s[0].start):
        text = text[: run.start] + name + text[run.end :]
    return text
