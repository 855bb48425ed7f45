"""The average of weights: from a part of the budget on, late steps counting most, and through a cut."""
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")

from fr2en_recipe.training.average import Average  # noqa: E402


def averaged(values, average):
    """Adds a model of one weight, which has these values one after another, a hundredth of the budget each."""
    (weight,) = average.named.values()
    for step, value in values:
        weight.data.fill_(value)
        average.add(step / 100)
    return average.weights.get("weight")


def one_weight(begin):
    return Average(torch.nn.Linear(1, 1, bias=False), begin)


def test_nothing_before_its_part_begins():
    assert averaged([(step, 1.0) for step in range(60)], one_weight(0.6)) is None
    assert averaged([(step, 1.0) for step in range(100)], one_weight(1.0)) is None


def test_the_last_fifth_makes_up_seven_eighths():
    average = one_weight(0.0)
    assert averaged([(step / 10, float(step >= 800)) for step in range(1000)], average).item() == pytest.approx(7 / 8, abs=0.02)


def test_it_goes_on_from_its_state_and_begins_anew_in_a_longer_run():
    values = [(step, float(step)) for step in range(60, 90)]
    whole, first, second = one_weight(0.6), one_weight(0.6), one_weight(0.6)
    averaged(values[:10], first)
    second.load(first.state())
    assert torch.equal(averaged(values, whole), averaged(values[10:], second))
    assert averaged([(50, 7.0)], second) is None and averaged([(61, 5.0)], second).item() == 5
