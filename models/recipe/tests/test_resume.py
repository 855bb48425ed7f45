"""A run that is cut goes on as if it had not been."""
import json
import os

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")

from conftest import options  # noqa: E402
from fr2en_recipe.training import schedule, settings, train  # noqa: E402


def start(data, run, stop_after=None, steps=40, more=()):
    """`train`, asked to stop after so many steps."""
    a = settings.arguments([data, str(run), *options(steps), *more])
    trainer, folder, budget = train.prepare(a)
    cut = lambda: stop_after is not None and trainer.counts["steps"] >= stop_after
    train.loop(a, trainer, folder, budget, cut)
    folder.save(trainer, budget, a)
    return torch.load(os.path.join(str(run), "model.pt"))


def test_cut_and_resumed_is_the_same_as_uncut(toy_data, tmp_path):
    whole = start(toy_data, tmp_path / "whole")
    start(toy_data, tmp_path / "cut", stop_after=17)
    resumed = start(toy_data, tmp_path / "cut", more=["--seed", "99"])  # the saved random numbers count, not a new seed
    assert all(torch.equal(whole[k], resumed[k]) for k in whole)
    assert json.load(open(tmp_path / "cut" / "training.json"))[0]["steps"] == 40


def test_a_state_without_average_and_packing_goes_on(toy_data, tmp_path):
    whole = start(toy_data, tmp_path / "whole", steps=8)
    start(toy_data, tmp_path / "cut", stop_after=4, steps=8)
    path = tmp_path / "cut" / "state.pt"
    torch.save({k: v for k, v in torch.load(path).items() if k not in ("average", "packing")}, path)  # as older runs have it
    resumed = start(toy_data, tmp_path / "cut", steps=8)
    assert all(torch.equal(whole[k], resumed[k]) for k in whole)


def test_a_cut_run_is_not_the_whole_run(toy_data, tmp_path):
    whole, part = start(toy_data, tmp_path / "a", steps=20), start(toy_data, tmp_path / "b", stop_after=10, steps=20)
    assert not torch.equal(whole["emb"], part["emb"])


def test_a_branch_takes_the_momentum_and_keeps_the_history(toy_data, tmp_path):
    start(toy_data, tmp_path / "trunk", steps=10, more=["--decay", "0"])
    start(toy_data, tmp_path / "branch", steps=5, more=["--decay", "1", "--start", str(tmp_path / "trunk")])
    runs = json.load(open(tmp_path / "branch" / "training.json"))
    assert [r["steps"] for r in runs] == [10, 5] and runs[1]["settings"]["start"] == "trunk"
    trunk, branch = (torch.load(tmp_path / n / "state.pt") for n in ("trunk", "branch"))
    assert branch["adam"]["state"][0]["step"] == trunk["adam"]["state"][0]["step"] + 5


def test_no_more_pieces_than_the_model_has(toy_data, tmp_path):
    start(toy_data, tmp_path / "run", steps=2)
    tokenizer = json.load(open(tmp_path / "run" / "tokenizer.json"))
    del tokenizer["model"]["vocab"][-2]
    (tmp_path / "run" / "tokenizer.json").write_text(json.dumps(tokenizer))
    with pytest.raises(SystemExit, match="pieces"):
        start(toy_data, tmp_path / "other", steps=2, more=["--start", str(tmp_path / "run")])


@pytest.mark.parametrize("progress, step, expected", [(0, 0, 0.1), (0.5, 100, 1), (0.85, 100, 0.5), (1, 100, 0.02)])
def test_rates_rise_stay_and_fall(progress, step, expected):
    assert schedule.rate(progress, step, warm=10, decay=0.3) == pytest.approx(expected)


def test_a_trunk_does_not_fall():
    assert schedule.rate(1, 100, warm=10, decay=0) == 1


def test_a_budget_counts_the_parts_before():
    assert schedule.Budget(minutes=1, spent=30).progress(0) == pytest.approx(0.5, abs=0.01)
    assert schedule.Budget(steps=10).progress(4) == 0.4
