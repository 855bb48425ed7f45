"""Word alignments of piece sequences by eflomal, for the head that shall tell which French piece an English piece comes from."""
import os
import tempfile


def align(pairs):
    """(French ids, English ids) pairs -> for each pair a sorted list of (English position, French position).

    Both directions are run: their intersection is trusted; an English piece that it leaves without a link takes what either side says.
    Raises ImportError where eflomal is not installed.
    """
    import eflomal

    with tempfile.TemporaryDirectory() as folder:
        french, english, forward, backward = (os.path.join(folder, n) for n in ("f", "e", "fwd", "rev"))
        for path, side in ((french, 0), (english, 1)):
            with open(path, "w") as out:
                out.writelines(" ".join(map(str, p[side])) + "\n" for p in pairs)
        with open(french) as f, open(english) as e:
            eflomal.Aligner().align(f, e, links_filename_fwd=forward, links_filename_rev=backward, quiet=True)
        with open(forward) as f, open(backward) as b:
            return [merged(x.split(), y.split()) for x, y in zip(f, b)]


def merged(forward, backward):
    """Links "French-English" of both directions -> (English, French) positions."""
    a, b = set(forward), set(backward)
    sure = a & b
    aligned = {link.split("-")[1] for link in sure}
    links = sure | {link for link in a | b if link.split("-")[1] not in aligned}
    return sorted((int(e), int(f)) for f, e in (link.split("-") for link in links))
