"""Pairs of our own are changed alike on both sides; the corpus here is a few dozen sentences, written for it."""
import lzma
import os
import random
import re

import pytest

from fr2en_recipe.corpus import normalise
from fr2en_recipe.corpus.pairs import read, sources
from fr2en_recipe.corpus.varied import attributed, command, dated, joined, made_names, names, numbers, plain, quoted, speakers
from fr2en_recipe.corpus.varied.links import Links
from fr2en_recipe.corpus.varied.material import MOST_WORDS, Material, is_tidy
from fr2en_recipe.corpus.varied.slots import twins

PEOPLE = (("M. Vernier a présenté son rapport au Parlement.", "Mr Vernier presented his report to Parliament."),
          ("Olivier et Sabine habitent à Bremen.", "Olivier and Sabine live in Bremen."),
          ("Le rapport Vernier est excellent.", "The Vernier report is excellent."),
          ("Le président Lemaire arrive mardi.", "President Lemaire arrives on Tuesday."),
          ("Julien Besson a visité la capitale.", "Julien Besson visited the capital."))
NUMBERS = (("La ville comptait 12 500 habitants en 1987.", "The town had 12,500 inhabitants in 1987."),
           ("Le taux atteint 3,7 % cette semaine.", "The rate stands at 3.7% this week."),
           ("Il reste 45 places.", "There are 45 seats left."), ("Nous avons vendu 250 billets à Paris.", "We sold 250 tickets in Paris."),
           ("Elle est née le 12 mars 1954.", "She was born on 12 March 1954."))
PLAIN = (("Le directeur a dit que la situation est difficile.", "The director said that the situation is difficult."),
         ("Le problème est grave, la solution est simple.", "The problem is grave, the solution is simple."),
         ("Le texte est clair : la table est rouge.", "The text is clear: the table is red."),
         ("La porte est rouge. La table est longue.", "The door is red. The table is long."),
         ("Quelle est la situation ?", "What is the situation?"), ("Le train arrive à la porte.", "The train arrives at the door."))
LEXICON = (("porte", "door"), ("table", "table"), ("rouge", "red"), ("ville", "town"), ("billet", "ticket"), ("train", "train"),
           ("salle", "hall"), ("directeur", "director"), ("Bremen", "Bremen"), ("Ancona", "Ancona"), ("semaine", "week"), ("taux", "rate"))
WORDS = (("La porte et la salle.", "The door and the hall."), ("Une porte, une salle, une table.", "A door, a hall, a table."),
         ("Un train, le train, ces trains.", "A train, the train, these trains."), ("Les portes, les salles.", "The doors, the halls."),
         ("Une table de la ville.", "A table of the town."), ("La table, les tables.", "The table, the tables."))


def write(folder, name, pairs):
    with lzma.open(os.path.join(folder, name + ".tsv.xz"), "wt", encoding="utf-8") as out:
        out.writelines(f"{french}\t{english}\n" for french, english in pairs)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """Two parts that are read, one that is not, and a lexicon; each sentence thrice, since a word seen once proves nothing."""
    folder = str(tmp_path_factory.mktemp("corpus"))
    write(folder, "news", (PEOPLE + PLAIN) * 3)
    write(folder, "tatoeba", (NUMBERS + WORDS) * 3)
    write(folder, "laws", [("Loi Dutertre.", "Dutertre Act.")])
    write(folder, "lexicon-own", LEXICON)
    return folder


@pytest.fixture(scope="module")
def material(corpus):
    return Material(corpus)


def made(corpus, folder, seed=1):
    command.main([corpus, str(folder), "--pairs", "400", "--seed", str(seed)])
    return {name: list(zip(*read(path))) for name, path in sources(str(folder)).items()}


@pytest.fixture(scope="module")
def varied(corpus, tmp_path_factory):
    return made(corpus, tmp_path_factory.mktemp("varied"))


def digits(text):
    return sorted(re.sub(r"(?<=\d)[ ,.](?=\d)", "", n) for n in re.findall(r"\d[\d ,.]*\d|\d", text))


def test_all_kinds_come_out(varied):
    assert sorted(varied) == sorted("varied-" + kind for kind in command.KINDS)
    assert all(varied.values())


def test_every_pair_is_as_the_corpus_is(varied):
    for french, english in (pair for pairs in varied.values() for pair in pairs):
        assert (normalise.french(french), normalise.english(english)) == (french, english)
        assert french.count('"') == english.count('"') in (0, 2)
        assert digits(re.sub(r"(?<=années )(?=\d0\b)", "19", french)) == digits(english)
        assert max(len(french.split()), len(english.split())) <= max(joined.LONGEST, MOST_WORDS + 6)
        assert (french[-1] in ".?!") == (english[-1] in ".?!")


def test_the_same_seed_gives_the_same_pairs(corpus, varied, tmp_path):
    assert made(corpus, tmp_path / "again") == varied
    assert made(corpus, tmp_path / "other", seed=2)["varied-names"] != varied["varied-names"]


def test_names_are_the_same_on_both_sides(material):
    for french, english in PEOPLE:
        old = {f.text for f, _ in twins(french, english)}
        new = next(filter(None, (names.renamed(french, english, material.stock, random.Random(seed)) for seed in range(9))))
        pairs = twins(*new)
        assert pairs and not old & {f.text for f, _ in pairs}
        assert re.sub("|".join(f.text for f, _ in pairs), "X", new[0]) == re.sub("|".join(old), "X", french)
        assert re.sub("|".join(f.text for f, _ in pairs), "X", new[1]) == re.sub("|".join(old), "X", english)


@pytest.mark.parametrize("french, english, kept", [
    ("Olivier dort.", "Oliver sleeps.", "a name that is another in English"),
    ("Olivier aime Olivier.", "Olivier loves Olivier.", "a name that stands twice"),
    ("Le Parlement vote.", "Parlement votes.", "no name that is known"),
    ("Jean d'Ormesson écrit.", "Jean d'Ormesson writes.", "a name in parts"),
])
def test_an_unsure_name_stays(material, french, english, kept):
    assert names.renamed(french, english, material.stock, random.Random(1)) is None, kept


def test_a_name_keeps_the_small_word_before_it(material):
    for seed in range(40):
        stock, chance = material.stock, random.Random(seed)
        for like in ("Ancel", "Bernier"):
            name = stock.surname(chance, like)
            assert (normalise.unicodedata.normalize("NFD", name)[0] in "AEIOU") == (like == "Ancel") and name[0] not in "HY"


def test_made_names_have_letters_of_the_pieces():
    chance = random.Random(5)
    drawn = [make(chance, vowel) for make in (made_names.surname, made_names.place) for vowel in (False, True) for _ in range(500)]
    assert all(re.fullmatch(r"[A-ZÉ][a-zA-ZÀ-ÿćčń-]+", name) for name in drawn)
    assert len(set(drawn)) > 1500


@pytest.mark.parametrize("french, english", NUMBERS)
def test_numbers_change_on_both_sides_in_the_form_of_each(french, english):
    for seed in range(30):
        f, e = numbers.renumbered(french, english, random.Random(seed))
        assert digits(f) == digits(e) != digits(french)
        assert not re.search(r"\d[.]\d|\d,\d{3}", f) and not re.search(r"\d \d{3}", e)


@pytest.mark.parametrize("french, english", [
    ("Elle a 12 ans et 3 chats.", "She is 12 and has three cats."), ("Il y en a 5,829.", "There are 5,829."),
    ("L'A320 a 150 places.", "The A320 seats 150."),
    ("Il est 15 heures.", "It is 15 hours."), ("Il y en a 1.", "There is 1."), ("Ouvert de 10-12.", "Open 10-12."),
])
def test_an_unsure_number_stays(french, english):
    assert numbers.renumbered(french, english, random.Random(1)) is None


def test_a_day_of_a_month_and_a_year_stay_possible():
    for seed in range(60):
        french, _ = numbers.renumbered("Né le 30 mars 1954.", "Born on 30 March 1954.", random.Random(seed))
        day, year = map(int, re.findall(r"\d+", french))
        assert 2 <= day <= 28 and 1900 <= year <= 1999


def test_what_ascends_still_does():
    for seed in range(60):
        a, b = map(int, re.findall(r"\d+", numbers.renumbered("De 1965 à 1971.", "From 1965 to 1971.", random.Random(seed))[0]))
        assert a < b


def test_a_date_is_the_same_on_both_sides():
    for seed in range(300):
        french, english = dated.phrase(random.Random(seed))
        for own, other in dated.MONTHS + dated.DAYS:
            assert (own in french.split()) == (other in english.split())
        if re.match("du |entre le |dans la nuit du ", french):
            first, last = map(int, re.findall(r"\d+", french))
            assert first < last <= 31


@pytest.mark.parametrize("french, english, expected", [
    ("lundi 3 mai", "on Monday 3 May", ("Lundi 3 mai", "Monday 3 May")), ("du 3 au 4 mai", "from 3 to 4 May", ("Du 3 au 4 mai", "From 3 to 4 May")),
])
def test_a_date_by_itself_is_a_line(french, english, expected):
    assert dated.alone(french, english) == expected


@pytest.mark.parametrize("french, english", [
    ("Il est parti hier soir.", "He left last night."), ("Il est là. Il dort.", "He is here. He sleeps."), ("Il en a 12 ici.", "He has 12 here."),
])
def test_nothing_is_dated_twice(french, english):
    assert not dated.is_plain(french, english)


@pytest.mark.parametrize("way, pair, expected", [
    (quoted.after_that, PLAIN[0],
     ('Le directeur a dit que "la situation est difficile".', 'The director said that "the situation is difficult".')),
    (quoted.after_colon, PLAIN[2], ('Le texte est clair : "la table est rouge".', 'The text is clear: "the table is red".')),
    (quoted.after_colon, PLAIN[0], None),
    (quoted.first_clause, ("Le problème est grave, la solution aussi.", "The solution is grave, the problem too."), None),
    (attributed.attributed, ("Il dit : oui.", "He says: yes."), None),
])
def test_a_quotation_stands_where_it_is_sure(material, way, pair, expected):
    assert way(*pair, material, random.Random(1)) == expected


def test_an_attribution_has_the_mark_of_its_sentence(material):
    french, english = attributed.attributed(*PLAIN[4], material, random.Random(1))
    assert re.fullmatch(r'"Quelle est la situation \?", (?:a demandé|demande) .+\.', french)
    assert re.fullmatch(r'"What is the situation\?" .+ (?:asked|asks)\.', english)


def test_every_attribution_keeps_its_verb_and_its_speaker(material):
    english_verbs = {e for _, e in attributed.SAYING + attributed.SHORT}
    nouns = {noun for *_, noun in speakers.ROLES}
    kinds = set()
    for seed in range(200):
        french, english = attributed.attributed(*PEOPLE[4], material, random.Random(seed))
        said = re.fullmatch(r'"[^"]+," (.+)\.', english)[1]
        assert any(re.search(rf"\b{verb}\b", said) for verb in english_verbs)
        named = {n.text for n, _ in twins(french, english)} - {"Julien Besson"}
        assert all(name in said for name in named)
        kinds.add((bool(named), any(re.search(rf"\b{noun}\b", said) for noun in nouns)))
    assert kinds >= {(True, False), (False, True), (True, True)}


@pytest.mark.parametrize("french, expected", [
    ("le avocat", "l'avocat"), ("la avocate", "l'avocate"), ("sa avocate", "son avocate"), ("un avocat", "un avocat"), ("la maire", "la maire"),
])
def test_articles_of_speakers_are_elided(french, expected):
    assert speakers.elided(french) == expected


def test_a_line_in_small_letters_has_its_names_so_on_both_sides():
    assert plain.small("Le rapport Vernier est là", ["Vernier"]) == "Le rapport vernier est là"
    assert plain.small_start("I am here") == "I am here" and plain.small_start("It is here") == "it is here"


@pytest.mark.parametrize("french, english", [
    ("Oui.", "Yes. No."), ("Il est là.", "Is he there?"), ('"Oui."', "Yes."), ("Oui {\\pos(1)}.", "Yes."), ("oui.", "yes."),
    ("Oui.", "Yes, of course, and with all my heart."),
])
def test_an_untidy_pair_is_left_out(french, english):
    assert not is_tidy(french, english)


def test_halves_belong_together_only_if_none_has_crossed():
    links = Links([("chien", "dog"), ("maison", "house")])
    assert links.is_split("le chien dort", "the dog sleeps", "la maison brûle", "the house burns")
    assert not links.is_split("le chien dort", "the house burns", "la maison brûle", "the dog sleeps")
