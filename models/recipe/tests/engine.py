"""fr2en's own engine, called through node on the built project; FR2EN_DIST is another place than dist/."""
import json
import os
import shutil
import subprocess

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
DIST = os.path.abspath(os.environ.get("FR2EN_DIST") or os.path.join(HERE, "..", "..", "..", "dist"))


def fr2en_greedy(folder, units, storage="float32"):
    """Rows of ids without the end piece, of units as text: fr2en normalises and tokenises them itself."""
    engine = os.path.join(DIST, "marian", "engine.js")
    if not shutil.which("node"):
        pytest.skip("node is not installed")
    if not os.path.exists(engine):
        pytest.skip(f"fr2en is not built, {engine} is missing: npm run build")
    asked = json.dumps(dict(engine=engine, folder=os.path.abspath(folder), storage=storage, units=units))
    done = subprocess.run(["node", os.path.join(HERE, "engine.mjs")], input=asked, capture_output=True, encoding="utf-8", timeout=600)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
