"""The loss over all pieces, in chunks, and its gradients are those of PyTorch's cross-entropy."""
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")

from fr2en_recipe.model.marian import Marian  # noqa: E402
from fr2en_recipe.training.fast.whole_output import whole_nll  # noqa: E402


@pytest.mark.parametrize("half, near", [(False, 1e-5), (True, 0.02)])
@pytest.mark.parametrize("chunk", [7, 50, 64])
def test_the_same_loss_and_gradients(half, near, chunk):
    torch.manual_seed(0)
    model = Marian(301, d=32, ffn=32, heads=2, encoder_layers=1, decoder_layers=1)
    with torch.no_grad():
        model.bias.normal_()
    states, target = torch.randn(50, 32, requires_grad=True), torch.randint(300, (50,))
    inputs = states, model.emb, model.bias
    plain = torch.nn.functional.cross_entropy(model.logits(states), target, reduction="sum")
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        whole = whole_nll(states, model, target, chunk)
    assert whole.item() == pytest.approx(plain.item(), rel=near)
    for mine, theirs in zip(torch.autograd.grad(whole / 50, inputs), torch.autograd.grad(plain / 50, inputs)):
        assert mine.shape == theirs.shape and (mine - theirs).norm() <= near * theirs.norm()
