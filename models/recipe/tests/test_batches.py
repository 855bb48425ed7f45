"""Every pair of a draw is in one batch, within the budget, with its own alignment."""
from functools import partial

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")

from fr2en_recipe.corpus.alignments import merged  # noqa: E402
from fr2en_recipe.corpus.batches import Corpus, Stream  # noqa: E402
from fr2en_recipe.corpus.vocabulary import EOS, load  # noqa: E402
from fr2en_recipe.training.muon import orthogonal  # noqa: E402


@pytest.fixture
def corpus(toy_data):
    return Corpus(toy_data, pad=load(toy_data).get_piece_size(), seed=3)


def test_budget_and_limit_hold_and_nothing_is_twice(corpus):
    batches = corpus.pool({}, limit=20, tokens=600)
    rows = [(name, i) for batch in batches for name, i, *_ in batch]
    assert len(set(rows)) == len(rows) == sum((z["longest"] <= 20).sum() for z in corpus.sources.values())
    for batch in batches:
        assert len(batch) * max(max(s, t) for _, _, s, t in batch) <= 600
        assert max(max(s, t) for _, _, s, t in batch) <= 21


def test_a_mix_limits_each_part_of_a_source(corpus):
    assert sum(map(len, corpus.pool({"toy": 50}, limit=90, tokens=600))) == 100


def test_decoder_input_is_the_target_one_later(corpus):
    source, given, target, links = corpus.tensors(corpus.pool({}, 90, 600)[0])
    assert (given[:, 0] == corpus.pad).all()
    for row in range(len(target)):
        end = (target[row] == EOS).nonzero()[0, 0]
        assert torch.equal(given[row, 1 : end + 1], target[row, :end]) and (target[row, end + 1 :] == corpus.pad).all()
    if links is not None:  # eflomal is installed
        assert (target[links[0], links[1]] > 0).all() and (source[links[0], links[2]] > 0).all()


def test_a_stream_goes_on_where_it_was(toy_data):
    pad = load(toy_data).get_piece_size()
    stage = lambda: ({"toy": 60}, 90)
    stream = lambda corpus, place=None: Stream(corpus.random, partial(corpus.pool, tokens=200), place)
    whole = stream(Corpus(toy_data, pad, 5)).batches(stage)
    expected = [next(whole) for _ in range(40)]  # several draws
    first = stream(Corpus(toy_data, pad, 5))
    batches = first.batches(stage)
    begun = [next(batches) for _ in range(23)]
    second = Corpus(toy_data, pad, 77)
    second.random.bit_generator.state = first.random.bit_generator.state
    rest = stream(second, first.place).batches(stage)
    assert begun + [next(rest) for _ in range(17)] == expected


def test_links_of_one_side_fill_the_gaps_only():
    assert merged(["0-0", "1-1"], ["0-0", "2-1", "1-2"]) == [(0, 0), (1, 1), (1, 2), (2, 1)]
    assert merged(["0-0", "1-0"], ["0-0"]) == [(0, 0)]


def test_orthogonal_brings_singular_values_near_one():
    torch.manual_seed(0)
    for shape in ((2, 16, 40), (1, 40, 16)):
        values = torch.linalg.svdvals(orthogonal(torch.randn(shape)))
        assert 0.5 < values.min() and values.max() < 1.5
