"""Other numbers in real pairs, each in the form of its language: 10 250 and 10,250; 3,7 % and 3.7%."""
import re

from .numerals import numerals, written

CLOCK = re.compile(r"\b(?:heures?|h|minuit|o'clock|a\.?m\.?|p\.?m\.?|hours?|n°|No\.)(?!\w)", re.I)
PERCENT = re.compile(r" ?%| pour cent| per ?cent")
THINGS = [re.compile(rf" (?!mill?i|(?:{small})\b)[a-zà-ÿ]{{5,}}")
          for small in ("pages?|jours?|mètres?", "pages?|days?|metres?|years?|which|people in|miles")]
CENTURIES = ((2000, 2029), (1900, 1999), (1800, 1899), (1400, 1799))


def make(material, chance):
    """Twice over the pairs, each time with other numbers."""
    for french, english in material.shuffled(chance) + material.shuffled(chance):
        changed = renumbered(french, english, chance)
        if changed:
            yield changed


def renumbered(french, english, chance):
    """The pair with all numbers replaced, or None if there is one that does not stand on both sides."""
    own, other = numerals(french, "french"), numerals(english, "english")
    if not own or not other or CLOCK.search(french) or CLOCK.search(english):
        return None
    values = [[n[:2] for n in found] for found in (own, other)]
    if sorted(values[0]) != sorted(values[1]) or len(set(values[0])) < len(own):
        return None
    grouped = {n[:2] for n in own + other if n.grouped}
    new = others(values[0], grouped, chance)
    if new is None:
        return None
    ends = [{n[:2]: text[n.end :] for n in found} for text, found in ((french, own), (english, other))]
    new = {n: longer(new[n], [e[n] for e in ends], chance) or (*new[n], n in grouped) for n in values[0]}
    return written(french, "french", own, [new[v] for v in values[0]]), written(english, "english", other, [new[v] for v in values[1]])


def others(numbers, grouped, chance):
    """{(whole, decimals): another one of its size}; what ascends still does, so that "from 5 to 7" stays true. None if there is none."""
    by_size, new = {}, {}
    for n in sorted(numbers, key=value):
        by_size.setdefault(size(*n, n in grouped), []).append(n)
    for bounds, own in by_size.items():
        drawn = sorted({another(n, bounds, chance) for n in own for _ in range(4)} - set(numbers)) if bounds else []
        if len(drawn) < len(own):
            return None
        new.update(zip(own, sorted(chance.sample(drawn, len(own)), key=value)))
    return new


def value(number):
    """By which numbers ascend."""
    return int(number[0]), number[1]


def size(whole, decimals, grouped):
    """Least and most of the numbers that can stand for this one. None for 0 and 1, which want a word in the singular, and for 007."""
    number = int(whole)
    if len(whole) > 1 and whole[0] == "0" or number > 99_999_999:
        return None
    if decimals:
        return (number, number) if number < 2 else (2, 99) if number < 100 else (100, 9999)
    if number < 2:
        return None
    if len(whole) == 4 and 1400 <= number <= 2050 and not grouped:
        return next(century for century in CENTURIES if number >= century[0])
    for most in (12, 28, 100, 999, 999_999):  # a number up to 12 may be a month, up to 31 a day
        if number <= most or most == 28 and number <= 31:
            return {12: 2, 28: 2, 100: 32, 999: 101, 999_999: 1000}[most], most
    return 1_000_000, 99_999_999


def another(number, bounds, chance):
    """Drawn with as many decimals; large ones are in most cases as round as the one that they replace."""
    (whole, decimals), (low, high) = number, bounds
    drawn = chance.randint(low, high) if high - low < 1000 else int(10 ** chance.uniform(len(str(low)) - 1, len(str(high))))
    if high in (999, 999_999, 99_999_999) and chance.random() < 0.6:
        round_to = 10 ** (len(whole) - len(whole.rstrip("0")))
        drawn = drawn // round_to * round_to
    last = chance.choice("123456789") if decimals else ""
    return str(min(max(drawn, low), high)), "".join(chance.choice("0123456789") for _ in decimals[1:]) + last


def longer(new, ends, chance):
    """8,3 in place of 8 before a per cent sign, 12 400 in place of 124 before a noun: forms that differ are rare in the corpora. Or None.

    ends: what follows it on both sides.
    """
    whole, decimals = new
    if decimals:
        return None
    if all(PERCENT.match(e) for e in ends) and int(whole) < 100 and chance.random() < 0.5:
        return whole, chance.choice("123456789"), False
    if len(whole) == 3 and THINGS[0].match(ends[0]) and THINGS[1].match(ends[1]) and chance.random() < 0.6:
        return whole + chance.choice(("0", "00", "000", f"{chance.randrange(10)}", f"{chance.randrange(1000):03}")), "", True
    return None
