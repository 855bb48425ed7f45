"""Compiled layers come to what plain ones do, and a compiler that fails costs a message."""
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")

from fr2en_recipe.model import layers  # noqa: E402
from fr2en_recipe.model.marian import Marian  # noqa: E402
from fr2en_recipe.training.fast.compiled import compile_layers  # noqa: E402

TOKENS = 192


@pytest.fixture(autouse=True)
def nothing_compiled():
    torch._dynamo.reset()


def model_and_results(backend=None):
    """The model, and its states and gradients at two widths."""
    torch.manual_seed(0)
    model, results = Marian(40, d=32, ffn=48, heads=2, encoder_layers=2, decoder_layers=2), []
    if backend:
        compile_layers(model, TOKENS, half=False, backend=backend)
    for width in (8, 16):
        ids = (torch.arange(TOKENS) % 39).view(-1, width)
        states, _ = model.decode(ids, *model.encode(ids))
        model.zero_grad()
        states[..., 0].sum().backward()
        results += [states.detach(), *(p.grad for name, p in model.named_parameters() if name != "bias")]
    return model, results


def test_the_same_states_and_gradients_at_any_width_from_two_graphs(capsys):
    graphs = []

    def backend(graph, inputs):
        graphs.append(graph)
        return graph

    model, results = model_and_results(backend)
    assert "layers compiled in" in capsys.readouterr().out
    assert len(graphs) == 2 and model.enc[0][1].fed is not layers.fed
    for mine, plain in zip(results, model_and_results()[1], strict=True):
        assert torch.allclose(mine, plain, atol=1e-4)


def failing(graph, inputs):
    raise RuntimeError("no compiler here")


def wrong(graph, inputs):
    return lambda *given: [1.1 * x for x in graph(*given)]


@pytest.mark.parametrize("backend, message", [(failing, "no compiler here"), (wrong, "states are off by 0.1")])
def test_a_compiler_that_fails_is_done_without(capsys, backend, message):
    model, results = model_and_results(backend)
    out = capsys.readouterr().out
    assert "layers are not compiled" in out and message in out
    assert model.enc[0][1].fed is layers.fed
    assert all(torch.equal(mine, plain) for mine, plain in zip(results, model_and_results()[1]))
