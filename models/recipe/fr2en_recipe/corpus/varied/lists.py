"""Words by themselves and lists of them, as menus, tables and captions have: Prix, le prix, pain ; vin, Pain / Vin."""
from .nouns import Nouns, with_article

SEPARATORS = ((", ", ", "), (", ", ", "), (" ; ", "; "), (" / ", " / "), (" - ", " - "))


def make(material, chance):
    """A third are single words, the others lists; no line twice."""
    nouns = Nouns(material.shuffled(chance), material.lexicon)
    done = set()
    for _ in range(400_000):
        line = one(nouns, chance) if chance.random() < 0.35 else several(nouns, chance)
        if line and line[0] not in done:
            done.add(line[0])
            yield line


def one(nouns, chance):
    """Prix, un prix, le prix, Le prix."""
    kind = chance.random()
    if kind < 0.35:
        return tuple(map(capital, chance.choice(nouns.confirmed)))
    if kind < 0.5:
        return chance.choice(nouns.names if kind > 0.45 and nouns.names else nouns.confirmed)
    noun = chance.choice(nouns.order)
    line = with_article(noun, nouns.nouns[noun], chance.random() < 0.6)
    return line and (tuple(map(capital, line)) if chance.random() < 0.5 else line)


def several(nouns, chance):
    """Names, nouns with an article or bare nouns; None where one of them has none."""
    count, kind = chance.choice((2, 3, 3, 4, 5, 6)), chance.random()
    if kind < 0.15:
        items = some(nouns.names, count, chance)
    elif kind < 0.45:
        items = [with_article(n, nouns.nouns[n], kind < 0.3) for n in some(nouns.order, count, chance)]
    else:
        items = some(nouns.order, count, chance)
    return None if None in items or len(items) < 2 else listed(items, chance)


def some(entries, count, chance):
    return chance.sample(entries, min(count, len(entries)))


def listed(items, chance):
    """pain, vin et sel | Pain / Vin / Sel | Pain ; vin ; sel."""
    separators = chance.choice(SEPARATORS)
    french, english = ([item[side] for item in items] for side in (0, 1))
    if len(set(french)) < len(french) or len(set(english)) < len(english):
        return None
    every = separators[0].strip() in "/-" and chance.random() < 0.5
    if every:
        french, english = list(map(capital, french)), list(map(capital, english))
    last = (" et ", " and ") if separators[0] == ", " and chance.random() < 0.5 else separators
    line = [s.join(words[:-1]) + e + words[-1] for s, e, words in zip(separators, last, (french, english))]
    line = [capital(t) for t in line] if chance.random() < 0.6 else line
    return tuple(t + "." for t in line) if chance.random() < 0.15 else tuple(line)


def capital(text):
    return text[0].upper() + text[1:]
