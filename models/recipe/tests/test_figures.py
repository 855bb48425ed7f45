"""What is counted as kept."""
from fr2en_recipe.evaluation.figures import numbers, quotations


def test_quotations():
    sources = ['"Oui", dit-il.', '"Oui", dit-il.', '"Oui", dit-il.', "Il part.", 'un " seul']
    translations = ['"Yes," he said.', "Yes, he said.", '"Yes, he said.', 'He "leaves".', "only one"]
    assert quotations(sources, translations) == dict(sentences=3, kept=1, lost=1, invented=1)


def test_numbers():
    sources = ["3,5 %", "10 000 euros", "en 1998", "sans"]
    translations = ["3.5%", "10,000 euros", "in 1989", "2 without"]
    assert numbers(sources, translations) == dict(sentences=3, kept=3)  # digits in any order: 1998 and 1989 have the same


def test_a_lost_digit_is_seen():
    assert numbers(["en 1998"], ["in 199"]) == dict(sentences=1, kept=0)
