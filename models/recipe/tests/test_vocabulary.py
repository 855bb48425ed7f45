"""tokenizer.json says all that SentencePiece needs."""
import json
import os

import pytest

pytest.importorskip("sentencepiece", reason="sentencepiece is not installed")

from fr2en_recipe.corpus import vocabulary  # noqa: E402

EMBEDDED = os.path.join(os.path.dirname(__file__), "..", "..", "compact")


@pytest.fixture(scope="module")
def trained():
    import toy_language

    return vocabulary.train([s for pair in toy_language.sentences(2000, seed=3) for s in pair], 320)


def test_a_rebuilt_processor_gives_the_same_ids(trained):
    rebuilt = vocabulary.processor(vocabulary.tokenizer_json(trained))
    texts = ["le petit chat dort.", "Là-bas, 1 234 m² coûtent 3,5 % de plus… № 7", "  deux  espaces ", "☃ inconnu", ""]
    assert rebuilt.encode(texts) == trained.encode(texts)
    assert [rebuilt.decode(ids) for ids in rebuilt.encode(texts)] == [trained.decode(ids) for ids in trained.encode(texts)]
    assert vocabulary.tokenizer_json(rebuilt) == vocabulary.tokenizer_json(trained)


def test_digits_stand_alone(trained):
    assert trained.encode("1999", out_type=str) == ["▁", "1", "9", "9", "9"] or trained.encode("1999", out_type=str)[1:] == ["9", "9", "9"]


@pytest.mark.skipif(not os.path.exists(os.path.join(EMBEDDED, "tokenizer.json")), reason="models/compact is not there")
def test_the_embedded_vocabulary_survives():
    with open(os.path.join(EMBEDDED, "tokenizer.json"), encoding="utf-8") as f:
        content = json.load(f)
    assert vocabulary.tokenizer_json(vocabulary.processor(content)) == content
