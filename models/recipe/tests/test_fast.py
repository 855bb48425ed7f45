"""The fast way of training comes to what the plain one comes to; all on a processor, in float32."""
import json
import os
import signal
import threading

import pytest
import toy_language

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")

from conftest import options  # noqa: E402
from fr2en_recipe.corpus.batches import Corpus  # noqa: E402
from fr2en_recipe.corpus.vocabulary import load  # noqa: E402
from fr2en_recipe.evaluation.translate import translate  # noqa: E402
from fr2en_recipe.model.checkpoint import model_of  # noqa: E402
from fr2en_recipe.model.marian import Marian  # noqa: E402
from fr2en_recipe.storage.folders import open_model  # noqa: E402
from fr2en_recipe.training import settings, train  # noqa: E402
from fr2en_recipe.training.fast.fast import Fast  # noqa: E402
from fr2en_recipe.training.plain import Plain  # noqa: E402
from fr2en_recipe.training.trainer import Rates, Trainer  # noqa: E402
from test_resume import start  # noqa: E402

FAST = ["--fast", "on", "--tokens", "1440"]


@pytest.fixture
def corpus(toy_data):
    """The toy corpus with links, which need no eflomal: the language is translated word for word, so the first pieces belong together."""
    corpus = Corpus(toy_data, pad=load(toy_data).get_piece_size(), seed=3)
    for z in corpus.sources.values():
        some = [min(f, e) if i % 3 else 0 for i, (f, e) in enumerate(zip(z["french_lengths"], z["english_lengths"]))]
        places = [list(range(n)) for n in some]
        z["links"] = torch.tensor([[k, k] for row in places for k in row], dtype=torch.int8).numpy()
        z["link_offsets"] = torch.tensor([0, *some]).cumsum(0).numpy()
    return corpus


def pairs_of(corpus, way, batch):
    """A batch of the fast way as the plain one has it."""
    names, found = list(corpus.sources), []
    for row in batch.rows.tolist():
        n = max(k for k, first in enumerate(way.resident.first[:-1]) if first <= row)
        z, i = corpus.sources[names[n]], row - int(way.resident.first[n])
        found.append((names[n], i, int(z["french_lengths"][i]) + 1, int(z["english_lengths"][i]) + 1))
    return found


def test_every_pair_of_a_draw_is_in_one_batch_and_batches_have_one_size(corpus):
    way = Fast(corpus, "cpu", 1440)
    batches = way.pool({"toy": 2999}, 90)
    assert len(set(torch.cat([b.rows for b in batches]).tolist())) == sum(len(b.rows) for b in batches) == 2 * 2999
    assert {rows * width for rows, width in (b.shape for b in batches)} == {1440}
    assert sum(len(b.rows) < b.shape[0] for b in batches) == 1
    for b in batches:
        assert max(max(s, t) for *_, s, t in pairs_of(corpus, way, b)) <= b.shape[1]


def test_the_same_tensors_as_the_host_would_build(corpus):
    way = Fast(corpus, "cpu", 1440)
    for batch in way.pool({"toy": 300}, 90):
        source, given, target, real, links = way.resident.tensors(batch)
        expected_source, expected_given, expected, expected_links = corpus.tensors(pairs_of(corpus, way, batch))
        (n, s), kept = expected_source.shape, expected != corpus.pad
        assert torch.equal(source[:n, :s], expected_source) and (source != corpus.pad).sum() == batch.french
        assert torch.equal(given[:n, : kept.shape[1]][kept], expected_given[kept]) and torch.equal(target, expected[kept])
        row, at = kept.nonzero().T
        assert torch.equal(real, row * batch.shape[1] + at) and torch.equal(links, expected_links)


@pytest.mark.parametrize("half", [False, True])
def test_losses_of_the_same_batches_are_those_of_the_plain_way(corpus, half):
    def trainer(way):
        torch.manual_seed(7)
        return Trainer(Marian(corpus.pad + 1, d=64, ffn=128, heads=2, encoder_layers=2, decoder_layers=1), way, half)

    fast, plain = trainer(Fast(corpus, "cpu", 1440)), trainer(Plain(corpus, "cpu", 1440))
    batches = fast.way.pool({"toy": 2500}, 90)[:40]
    off = []
    for step, batch in enumerate(batches):
        rates = Rates(0.01 * min(1, (step + 1) / 10), 0.001, 0.9, 0.1, 1.0)
        fast.step(batch, rates, exact=True), plain.step(pairs_of(corpus, fast.way, batch), rates, exact=True)
        off.append(abs(fast.mean_loss() - plain.mean_loss()))
    assert len(off) == 40 and fast.counts == plain.counts
    assert max(off) < (0.05 if half else 1e-3)


def test_learnt_through_the_command(toy_data, tmp_path):
    train.main([toy_data, str(tmp_path), *options(350), *FAST, "--average", "0.6"])
    opened = open_model(str(tmp_path))
    french, english = zip(*toy_language.sentences(100, seed=2))
    right = sum(a == b for a, b in zip(translate(model_of(opened.state).eval(), opened.processor, list(french)), english))
    assert right >= 90
    assert opened.history[0]["steps"] == 350 and opened.history[0]["settings"]["fast"] is True


def test_cut_and_resumed_is_the_same_as_uncut(toy_data, tmp_path):
    more = [*FAST, "--average", "0.3"]
    whole = start(toy_data, tmp_path / "whole", steps=30, more=more)
    start(toy_data, tmp_path / "cut", stop_after=17, steps=30, more=more)
    resumed = start(toy_data, tmp_path / "cut", steps=30, more=[*more, "--seed", "99"])
    assert all(torch.equal(whole[k], resumed[k]) for k in whole)


@pytest.mark.parametrize("first, second", [([], FAST), (FAST, [])])
def test_a_run_changes_its_way(toy_data, tmp_path, first, second):
    start(toy_data, tmp_path, stop_after=10, steps=20, more=first)
    before = torch.load(tmp_path / "state.pt")
    start(toy_data, tmp_path, steps=20, more=second)
    after = torch.load(tmp_path / "state.pt")
    assert before["packing"] != after["packing"] and after["counts"]["steps"] == 20
    assert after["adam"]["state"][0]["step"] == 20
    assert json.loads(after["place"])["taken"] == 10  # of a draw of its own


def test_minutes_and_a_signal(toy_data, tmp_path, capsys):
    before = [signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM)]
    asking = threading.Timer(3, os.kill, (os.getpid(), signal.SIGTERM))
    given = [toy_data, str(tmp_path), "--minutes", "0.1", *options(1)[2:], *FAST]
    try:
        asking.start()
        with pytest.raises(SystemExit) as ended:
            train.main(given)
        assert ended.value.code == 128 + signal.SIGTERM and "cut" in capsys.readouterr().out
        steps = torch.load(tmp_path / "state.pt")["counts"]["steps"]
        train.main(given)
    finally:
        asking.cancel()
        [signal.signal(s, handler) for s, handler in zip((signal.SIGINT, signal.SIGTERM), before)]
    state = torch.load(tmp_path / "state.pt")
    assert 6 <= state["seconds"] < 8 and 0 < steps < state["counts"]["steps"]
    assert "done" in capsys.readouterr().out


def test_a_loss_that_is_no_number_is_not_saved(toy_data, tmp_path):
    start(toy_data, tmp_path, stop_after=2, steps=5, more=FAST)
    saved = torch.load(tmp_path / "model.pt")
    with pytest.raises(SystemExit, match="not a number"):
        start(toy_data, tmp_path, steps=5, more=[*FAST, "--muon", "nan"])
    assert all(torch.equal(saved[k], t) for k, t in torch.load(tmp_path / "model.pt").items())


def test_steps_that_no_width_divides_are_refused(capsys):
    with pytest.raises(SystemExit):
        settings.arguments(["data", "run", "--steps", "1", "--fast", "on", "--tokens", "4500"])
    assert "4500 is no multiple of 96: the fast way fills each step with rows of one width; 4800 is near" in capsys.readouterr().err
