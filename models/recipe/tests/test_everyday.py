"""Everyday words: the file is sound, key words are found and counted, and the command does all three of its things."""
import json
import re
from collections import Counter

import pytest

from fr2en_recipe.evaluation.keywords import Sentence, sentences, spaced, tally, understood

ALL = sentences()
each = pytest.mark.parametrize("sentence", ALL, ids=lambda s: s.french)


def test_there_are_two_hundred_and_none_twice():
    assert len(ALL) == 200
    for field in ("french", "english"):
        assert [text for text, count in Counter(spaced(getattr(s, field)) for s in ALL).items() if count > 1] == []


def test_no_theme_is_thin():
    themes = Counter(s.theme for s in ALL)
    assert len(themes) == 18 and min(themes.values()) >= 10
    assert themes["cells"] == 20
    assert {len(s.keys) for s in ALL if s.theme == "cells"} == {1}


@each
def test_keys_are_few_apart_and_met_by_the_reference(sentence):
    ways = [spaced(way) for key in sentence.keys for way in key]
    assert 1 <= len(sentence.keys) <= 4
    assert len(set(ways)) == len(ways) and all(way.strip() for way in ways)
    assert all(understood(sentence.keys, sentence.english))


@each
def test_french_left_as_it_is_is_worth_nothing(sentence):
    assert not any(understood(sentence.keys, sentence.french))


@each
def test_typography(sentence):
    assert not re.search(r"""['"]|\.\.\.|\s\s|^\s|\s$""", sentence.french + "\n" + sentence.english)
    assert not re.search(r"(?<!\u202f)[!?;]|(?<!\u00a0):", sentence.french)
    assert {bool(re.search(r"[.!?]$", text)) for text in (sentence.french, sentence.english)} == {sentence.theme != "cells"}


@pytest.mark.parametrize("english, expected", [
    ("The PLUMBER mended the leak.", [True, True, True]),
    ("The plumber has put right the leaks.", [True, True, False]),
    ("A plumber's leak", [True, False, True]),
    ("Plumbers leaked; the put was right.", [False, False, False]),
    ("", [False, False, False]),
])
def test_whole_words_and_phrases_are_found(english, expected):
    assert understood([["plumber"], ["fixed", "mended", "put right"], ["leak"]], english) == expected


def test_marks_in_a_key_are_not_looked_at():
    assert understood([["one-way"], ["mayor’s office"]], "One way to the mayor's office.") == [True, True]


def test_keys_are_counted_by_theme():
    rows = ("food", [["bread"], ["butter"]]), ("town", [["street"]]), ("food", [["salt"]])
    asked = [Sentence(theme, "", "", keys) for theme, keys in rows]
    assert tally(asked, ["Bread", "street", "sugar"]) == dict(
        keys=4, right=2, themes=dict(food=dict(keys=3, right=1), town=dict(keys=1, right=1)))


def command(*given):
    pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[test]'")
    from fr2en_recipe.evaluation import everyday

    everyday.main([str(x) for x in given])


def test_french_is_written(tmp_path):
    command("--french", tmp_path / "fr")
    assert (tmp_path / "fr").read_text(encoding="utf-8").splitlines() == [s.french for s in ALL]


def test_english_that_is_there_is_scored(tmp_path, capsys):
    (tmp_path / "en").write_text("".join(s.english + "\n" for s in ALL[:-1]) + "Wrong\n", encoding="utf-8")
    command("--english", tmp_path / "en", "--json", tmp_path / "json", "--show", 5)
    figures = json.loads((tmp_path / "json").read_text())
    assert figures["keys"] == sum(len(s.keys) for s in ALL) == figures["right"] + 1
    assert figures["themes"]["cells"] == dict(keys=20, right=19) and 99 < figures["bleu"] < 100 and "search" not in figures
    printed = capsys.readouterr().out
    assert printed.startswith(f"  {ALL[-1].french}\n  Wrong\n  missed: {ALL[-1].keys[0][0]}\n\n")
    assert "cells       19 of  20   95.0%" in printed


def test_a_line_too_few_is_refused(tmp_path):
    (tmp_path / "en").write_text("Yes\n" * 199, encoding="utf-8")
    with pytest.raises(SystemExit, match="199 lines, not 200"):
        command("--english", tmp_path / "en")


def test_a_run_translates(toy_run, tmp_path):
    command(toy_run, "--out", tmp_path / "en", "--json", tmp_path / "run.json", "--threads", 1)
    command("--english", tmp_path / "en", "--json", tmp_path / "file.json")
    of_run, of_file = (json.loads((tmp_path / name).read_text()) for name in ("run.json", "file.json"))
    assert of_run.pop("search") == "greedy" and of_run == of_file and of_run["lines"] == 200
