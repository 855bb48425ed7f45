"""The form of the text; src/marian/ has the same rules, and its tests the same cases."""
import pytest

from fr2en_recipe.corpus.normalise import english, french


@pytest.mark.parametrize("text, expected", [
    ("« Non, aucun accord n’a été signé », a-t-il dit…", '"Non, aucun accord n\'a été signé", a-t-il dit...'),
    ("– Vraiment\u202f?", "Vraiment ?"),
    ("Est-ce « vrai »? Oui!", 'Est-ce "vrai" ? Oui !'),
    ("Il a 1\u202f234,5 euros — soit 3,2\u00a0% (environ) .", "Il a 1 234,5 euros - soit 3,2 % (environ)."),
    ("Il est 12:30, rendez-vous à http://exemple.fr.", "Il est 12:30, rendez-vous à http://exemple.fr."),
    ("e\u0301te\u0301", "été"),
])
def test_french(text, expected):
    assert french(text) == expected
    assert french(expected) == expected


def test_english_keeps_its_spacing():
    assert english("“Really?” she said — and left…") == '"Really?" she said - and left...'
