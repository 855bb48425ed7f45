"""Which processors compute in bfloat16 of themselves."""
import pytest

pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")

from fr2en_recipe.training import settings  # noqa: E402


@pytest.mark.parametrize("flags, expected", [
    ("fpu avx2 avx512_bf16 avx512_vnni", True), ("fpu avx512f amx_bf16 amx_int8", True), ("avx512_bf16 amx_bf16", True),
    ("fpu avx2 avx512f avx512_vnni amx_int8", False), ("avx512_bf16x", False), ("", False)])
def test_by_the_flags_of_the_processor(flags, expected, monkeypatch):
    monkeypatch.setattr(settings, "processor_description", lambda: f"model name\t: some\nflags\t\t: {flags}\nbugs\t\t:\n")
    on = lambda *more: settings.half_precision(settings.arguments(["data", "run", "--steps", "1", *more]))
    assert on("--device", "cpu") is expected
    assert on("--device", "cuda") and on("--bfloat16", "on") and not on("--bfloat16", "off")
