"""The pieces that a French piece can become: counted, chosen, written, and enough to translate the toy language."""
import gzip
import json
import os
import shutil

import pytest
import toy_language

pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")
np = pytest.importorskip("numpy")

from fr2en_recipe.corpus import lexicon, prepare  # noqa: E402
from fr2en_recipe.corpus.vocabulary import EOS, load  # noqa: E402
from fr2en_recipe.storage import export, shortlist  # noqa: E402
from fr2en_recipe.storage.card import digest  # noqa: E402

PIECES = 8


@pytest.fixture
def folder(tmp_path):
    """Two parts of one and two pairs; 5 is aligned to 6 twice, to 7 once, and 3 to 4 once."""
    np.savez(tmp_path / "a.npz", **prepare.arrays([([3, 5], [6, 4])], [[(0, 1), (1, 0)]]))
    np.savez(tmp_path / "b.npz", **prepare.arrays([([2], [2, 6]), ([4, 5], [7, 6])], [[], [(0, 1), (1, 1)]]))
    return str(tmp_path)


def test_links_are_counted_over_all_parts(folder):
    frequency, keys, counts = lexicon.count(folder, PIECES)
    assert frequency.tolist() == [0, 0, 1, 0, 1, 0, 3, 1]
    assert dict(zip(keys.tolist(), counts.tolist())) == {3 * PIECES + 4: 1, 5 * PIECES + 6: 2, 5 * PIECES + 7: 1}


@pytest.mark.parametrize("best, expected", [(1, [6]), (2, [6, 7]), (9, [6, 7])])
def test_the_likeliest_are_kept(folder, best, expected):
    lists = lexicon.likeliest(*lexicon.count(folder, PIECES)[1:], PIECES, best)
    assert [own.tolist() for own in lists] == [[], [], [], [4], [], expected, [], []]


def test_numbers_have_seven_bits_a_byte():
    assert [shortlist.varint(n).hex() for n in (0, 127, 128, 16_000)] == ["00", "7f", "8001", "807d"]


def test_lists_are_written_without_what_is_common():
    lists = [np.array(own) for own in ([], [2, 5, 7], [5], [])]
    assert list(shortlist.contents(np.array([0, 5]), lists)) == [1, 4, 2, 0, 5, 0, 2, 2, 5, 0, 0]


def read(path):
    """The file again -> (common ids, list of each piece), by another way than that of the writer."""
    numbers, value, shift = [], 0, 0
    for byte in gzip.open(path).read():
        value, shift = value | (byte & 127) << shift, shift + 7
        if byte < 128:
            numbers, value, shift = [*numbers, value], 0, 0
    version, pieces, *rest = numbers
    lists = []
    while rest:
        lists.append(np.cumsum(rest[1 : rest[0] + 1]).tolist())
        rest = rest[rest[0] + 1 :]
    assert (version, len(lists)) == (1, pieces + 1)
    return lists[0], lists[1:]


@pytest.fixture(scope="module")
def listed(toy_data, toy_model, tmp_path_factory):
    """A copy of the toy model with its shortlist."""
    pytest.importorskip("eflomal", reason="eflomal is not installed: pip install -e '.[alignments]'")
    folder = str(tmp_path_factory.mktemp("listed") / "model")
    shutil.copytree(toy_model, folder)
    shortlist.main([toy_data, folder, "--best", "4", "--common", "5"])
    return folder


def test_the_toy_language_is_in_it(listed):
    processor = load(listed)
    common, lists = read(os.path.join(listed, shortlist.NAME))
    assert {EOS, *processor.encode("1 2 .")} <= set(common)
    assert max(map(len, lists)) <= 4 and lists[-1] == []
    whole = 0
    for french, english in toy_language.sentences(100, seed=2):
        known = {*common, *(e for f in processor.encode(french) for e in lists[f])}
        whole += known.issuperset(processor.encode(english))
    assert whole >= 98


def test_checksums_know_it_and_it_is_the_same_again(listed, toy_data):
    before = digest(os.path.join(listed, shortlist.NAME))
    shortlist.main([toy_data, listed, "--best", "4", "--common", "5"])
    export.main([listed, listed, "--storage", "w8"])
    files = json.load(open(os.path.join(listed, "checksums.json")))
    assert files[shortlist.NAME] == {"bytes": os.path.getsize(os.path.join(listed, shortlist.NAME)), "sha256": before}


def test_data_without_alignments_or_with_other_pieces_is_refused(toy_data, toy_model, tmp_path):
    np.savez(tmp_path / "a.npz", **prepare.arrays([([3], [4])], [[]]))
    shutil.copy(os.path.join(toy_data, "tokenizer.json"), tmp_path)
    with pytest.raises(SystemExit, match="no alignments"):
        shortlist.main([str(tmp_path), toy_model])
    tokenizer = json.loads((tmp_path / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["model"]["vocab"][9][0] += "x"
    (tmp_path / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
    with pytest.raises(SystemExit, match="other pieces"):
        shortlist.main([str(tmp_path), toy_model])
