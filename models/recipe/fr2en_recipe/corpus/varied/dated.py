"""Dates, years and lengths of time behind real sentences, before them and by themselves: du 3 au 4 novembre, depuis 1998, il y a 12 ans."""
import re

from .plain import bare, small_start

MONTHS = (("janvier", "January"), ("février", "February"), ("mars", "March"), ("avril", "April"), ("mai", "May"), ("juin", "June"),
          ("juillet", "July"), ("août", "August"), ("septembre", "September"), ("octobre", "October"), ("novembre", "November"),
          ("décembre", "December"))
DAYS = (("lundi", "Monday"), ("mardi", "Tuesday"), ("mercredi", "Wednesday"), ("jeudi", "Thursday"), ("vendredi", "Friday"),
        ("samedi", "Saturday"), ("dimanche", "Sunday"))
TIMES = (("ans", "years"), ("jours", "days"), ("mois", "months"), ("semaines", "weeks"), ("heures", "hours"), ("minutes", "minutes"))
PHRASES = (
    ("le {d} {m}", "on {d} {M}"), ("le {d} {m} {y}", "on {d} {M} {y}"), ("le {w} {d} {m}", "on {W} {d} {M}"), ("{w} {d} {m}", "on {W} {d} {M}"),
    ("{w}", "on {W}"), ("{w} matin", "on {W} morning"), ("{w} soir", "on {W} evening"), ("{w} après-midi", "on {W} afternoon"),
    ("dans la nuit de {w} à {v}", "on the night of {W} to {V}"), ("dans la nuit du {d} au {e} {m}", "on the night of {d} to {e} {M}"),
    ("du {d} au {e} {m}", "from {d} to {e} {M}"), ("entre le {d} et le {e} {m}", "between {d} and {e} {M}"),
    ("les {d} et {e} {m}", "on {d} and {e} {M}"), ("depuis le {d} {m}", "since {d} {M}"), ("à partir du {d} {m}", "from {d} {M}"),
    ("jusqu'au {d} {m}", "until {d} {M}"), ("avant le {d} {m}", "before {d} {M}"), ("d'ici au {d} {m}", "by {d} {M}"),
    ("en {y}", "in {y}"), ("en {m}", "in {M}"), ("en {m} {y}", "in {M} {y}"), ("depuis {y}", "since {y}"), ("depuis {m} {y}", "since {M} {y}"),
    ("entre {y} et {z}", "between {y} and {z}"), ("de {y} à {z}", "from {y} to {z}"), ("d'ici à {y}", "by {y}"), ("dès {y}", "as early as {y}"),
    ("dans les années {t}", "in the 19{t}s"), ("dans les années 19{t}", "in the 19{t}s"), ("depuis les années 19{t}", "since the 19{t}s"),
    ("au début des années {t}", "in the early 19{t}s"), ("à la fin des années {t}", "in the late 19{t}s"),
    ("il y a {n} {l}", "{n} {L} ago"), ("pendant {n} {l}", "for {n} {L}"), ("dans {n} {l}", "in {n} {L}"), ("au bout de {n} {l}", "after {n} {L}"),
    ("toutes les {n} {l}", "every {n} {L}"), ("en {n} {l}", "in {n} {L}"))
MASCULINE = re.compile(r"toutes(?= les \d+ (?:ans|jours|mois)\b)")
OTHER_TIME = re.compile(r"\d|\b(?:hier|demain|aujourd|ans?|année|jour|nuit|matin|soir|mois|semaine|heure|minute|siècle|fois|quand|"
                        + "|".join(f for f, _ in MONTHS + DAYS) + ")", re.I)
LONGEST = 24  # words a side


def make(material, chance):
    """Behind the sentence in most cases; before it where both may begin with a small letter; some by themselves."""
    for french, english in material.shuffled(chance):
        if not is_plain(french, english):
            continue
        when, kind = phrase(chance), chance.random()
        if kind < 0.08:
            yield alone(*when)
        elif kind < 0.3 and material.is_small_start(french, english):
            yield tuple(f"{w[0].upper()}{w[1:]}, {small_start(t)}" for w, t in zip(when, (french, english)))
        else:
            yield tuple(f"{t[:-1]} {w}." for w, t in zip(when, (french, english)))


def alone(french, english):
    """Du 3 au 4 mai | From 3 to 4 May, but Lundi 3 mai | Monday 3 May"""
    own = english.removeprefix("on ") if french.startswith(tuple(f for f, _ in DAYS)) else english
    return tuple(t[0].upper() + t[1:] for t in (french, own))


def is_plain(*texts):
    """Whether each is one sentence of a few words that says nothing of time."""
    return all(re.fullmatch(r'[^".!?:;()]+\.', bare(t)) and 4 <= len(t.split()) <= LONGEST for t in texts) and not OTHER_TIME.search(texts[0])


def phrase(chance):
    """(French, English)"""
    first, day, weekday, count = chance.randint(1800, 2029), chance.randint(2, 30), chance.randrange(7), chance.randint(2, 40)
    (m, M), (l, L), (w, W), (v, V) = chance.choice(MONTHS), chance.choice(TIMES), DAYS[weekday], DAYS[(weekday + 1) % 7]
    french, english = chance.choice(PHRASES)
    follows = 1 if "nuit" in french else chance.randint(1, 31 - day)
    values = dict(y=first, z=first + chance.randint(1, 30), d=day, e=day + follows, t=chance.choice((20, 30, 50, 60, 70, 80, 90)), n=count,
                  m=m, M=M, l=l, L=L, w=w, W=W, v=v, V=V)
    return MASCULINE.sub("tous", french.format(**values)), english.format(**values)
