"""Two or three sentences of one source in one line: documents are not cut as corpora are."""
LONGEST = 55  # words a side


def make(material, chance):
    """Neighbours in a shuffled source; each pair is used once."""
    every = [pair for own in material.pairs.values() for pair in rows(own, chance)]
    chance.shuffle(every)
    yield from every


def rows(pairs, chance):
    """The lines of one source."""
    pairs, at = list(pairs), 0
    chance.shuffle(pairs)
    while at + 3 <= len(pairs):
        count = chance.choice((2, 2, 3))
        french, english = (" ".join(side) for side in zip(*pairs[at : at + count]))
        at += count
        if max(len(french.split()), len(english.split())) <= LONGEST:
            yield french, english
