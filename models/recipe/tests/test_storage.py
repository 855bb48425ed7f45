"""Weights go out and come back."""
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")
np = pytest.importorskip("numpy")

from fr2en_recipe.model.checkpoint import model_of  # noqa: E402
from fr2en_recipe.storage import export, restore  # noqa: E402
from fr2en_recipe.storage.folders import open_model  # noqa: E402
from fr2en_recipe.storage.storages import columns  # noqa: E402
from fr2en_recipe.storage.weights import Weights  # noqa: E402


def test_float32_comes_back_to_the_bit(toy_run, toy_model):
    before, after = open_model(toy_run), open_model(toy_model)
    assert before.state.keys() == after.state.keys() and before.history == after.history
    assert all(torch.equal(before.state[k], after.state[k]) for k in before.state)


def test_w8_comes_back_within_half_a_step_and_then_stays(toy_run, tmp_path):
    export.main([toy_run, str(tmp_path / "w8")])
    restore.main([str(tmp_path / "w8"), str(tmp_path / "run")])
    before, after = (open_model(str(p)).state for p in (toy_run, tmp_path / "run"))
    scale = columns(before["emb"].numpy().T)[1][:, None]
    assert (np.abs(before["emb"].numpy() - after["emb"].numpy()) <= scale * 0.501).all()
    export.main([str(tmp_path / "run"), str(tmp_path / "again")])
    again = open_model(str(tmp_path / "again")).state
    assert all(torch.allclose(after[k].float(), again[k].float(), rtol=1e-6, atol=1e-7) for k in after)


def test_huggingface_gives_the_same_scores(toy_run):
    pytest.importorskip("transformers", reason="transformers is not installed: pip install '.[huggingface]'")
    from fr2en_recipe.storage.to_huggingface import huggingface

    state = open_model(toy_run).state
    ours, theirs = model_of(state).eval(), huggingface(Weights(state))
    source, given = torch.tensor([[5, 9, 7, 0]]), torch.tensor([[ours.pad, 8, 12]])
    with torch.no_grad():
        expected = ours.logits(ours.decode(given, *ours.encode(source))[0])
        assert torch.allclose(theirs(input_ids=source, decoder_input_ids=given).logits, expected, atol=1e-3)


def test_a_folder_without_a_model_is_refused(tmp_path):
    with pytest.raises(SystemExit, match="neither"):
        open_model(str(tmp_path))
