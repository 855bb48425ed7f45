"""The toy model, made once by the commands themselves: vocabulary, prepare, train, export."""
import os

import pytest
import toy_language

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch is imported: small matrices are faster so, and a shared machine stays usable

STEPS = 700


def options(steps):
    """What `train` needs for the toy language; float32, so that what is learnt does not depend on the processor."""
    return ["--steps", str(steps), "--d", "64", "--ffn", "128", "--heads", "2", "--encoder-layers", "2", "--decoder-layers", "1",
            "--tokens", "1500", "--warm", "50", "--threads", "1", "--seed", "1", "--bfloat16", "off"]


@pytest.fixture(scope="session")
def toy_data(tmp_path_factory):
    """Prepared arrays of the toy corpus."""
    pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")
    from fr2en_recipe.corpus import prepare, vocabulary

    corpus, pieces, data = (str(tmp_path_factory.mktemp(n)) for n in ("corpus", "pieces", "data"))
    toy_language.write_corpus(corpus)
    vocabulary.main([corpus, pieces, "--pieces", "320"])
    prepare.main([corpus, data, "--tokenizer", pieces])
    return data


@pytest.fixture(scope="session")
def toy_run(toy_data, tmp_path_factory):
    """A run that has learnt the toy language."""
    from fr2en_recipe.training import train

    run = str(tmp_path_factory.mktemp("run"))
    train.main([toy_data, run, *options(STEPS)])
    return run


@pytest.fixture(scope="session")
def toy_model(toy_run, tmp_path_factory):
    """Its model folder, in all storages."""
    from fr2en_recipe.storage import export

    folder = str(tmp_path_factory.mktemp("model"))
    export.main([toy_run, folder, "--storage", "int8-rows", "w8", "int8", "float32"])
    return folder
