"""The corpus on disk: NAME.tsv.xz, one pair a line, French<TAB>English, UTF-8, already normalised."""
import glob
import itertools
import lzma
import os


def sources(folder):
    """{name: path} of all parts, in the order of their names."""
    paths = sorted(glob.glob(os.path.join(folder, "*.tsv.xz")))
    if not paths:
        raise SystemExit(f"{folder} holds no *.tsv.xz: see the README for the format and the sources")
    return {os.path.basename(p).split(".")[0]: p for p in paths}


def read(path, limit=None):
    """-> list of French, list of English; at most `limit` pairs from the top (lines are shuffled, so that is a fair sample)."""
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        pairs = [line.rstrip("\n").split("\t") for line in itertools.islice(lines, limit)]
    wrong = next((i for i, p in enumerate(pairs) if len(p) != 2), None)
    if wrong is not None:
        raise SystemExit(f"{path}, line {wrong + 1}: {len(pairs[wrong])} columns instead of French<TAB>English")
    return [p[0] for p in pairs], [p[1] for p in pairs]
