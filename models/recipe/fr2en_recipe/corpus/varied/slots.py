"""Where a pair names a person or a town by the same word, once on each side."""
import collections
import re

from .given_names import FEMALE, MALE
from .letters import NAME, UPPER

TITLES = {
    "french": r"(?:(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|[Pp]résidente?|[Cc]ommissaire|[Dd]octeur|[Gg]énéral|[Cc]olonel"
              r"|[Cc]apitaine|[Pp]rofesseur|[Ss]énateur|[Ll]ord|Sir|[Rr]apporteur) )",
    "english": r"(?:(?:Mr\.?|Mrs\.?|Ms\.?|Miss|M\.|Monsieur|Madame|Mademoiselle|President|Commissioner|Doctor|Dr\.?|General|Colonel"
               r"|Captain|Professor|Senator|Lord|Sir|[Rr]apporteur) )",
}
GOES_ON = rf" (?:de |du |des |d'|von |van |der |di |da |la |le )*(?:[{UPPER}]|\d)"  # Jean d'Ormesson, Louis XVI
OPENERS = (r"(?:Le|La|Les|Du|De|Des|Et|Mais|Pour|Avec|Selon|Dans|Quand|Si|Que|Comme|Chez|Ce|Cette|Mon|Madame|Monsieur"
           r"|The|In|On|At|Of|And|But|For|With|When|If|As|To|From|By|Is|Does|Did|Has|Was|Will|This|That|My) ")
AROUND = {side: re.compile(rf"(?P<title>{title}*)(?P<run>(?:(?<=^)|(?<=[\s\"(])|(?<=[ \"(][dlnsjm]')|(?<=[Qq]u'))"
                           rf"(?!{OPENERS}){NAME}(?: {NAME})*)(?![\w-]|{GOES_ON})(?P<after>'s\b|')?")
          for side, title in TITLES.items()}
FRENCH_TOWN = re.compile(r"(?:\bà|\bÀ|\bde|\bvers|\bdepuis|\bentre|\bd') ?$")
ENGLISH_TOWN = re.compile(r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Oo]f|[Nn]ear|[Tt]owards?|[Bb]etween|[Ff]or) $")
PARTICLE = re.compile(rf"(?:\b[Dd]e|\b[Vv]an|\bvon|\bdu|\bDu|\bLe|\bLa|\bla|\bdi|\bda|[{UPPER}]\.|[{UPPER}]{{2,}}|\d|\bSaint|\bSt) $")

Run = collections.namedtuple("Run", "text start end titled before after")


def runs(text, side):
    """Names and rows of names: Dupont in "M. Dupont", Tony Blair in "Tony Blair's"."""
    found = []
    for m in AROUND[side].finditer(text):
        before = text[: m.start("run")] if m["title"] else text[: m.start()]
        found.append(Run(m["run"], m.start("run"), m.end("run"), bool(m["title"]), before, m["after"] or ""))
    return found


def twins(french, english):
    """[(French run, English run)] of the names that stand once on each side, and only there."""
    sides = runs(french, "french"), runs(english, "english")
    by_text = [{r.text: r for r in own} for own in sides]
    words = [re.findall(r"\w+", t) for t in (french, english)]
    return [(by_text[0][t], by_text[1][t]) for t in by_text[0] if t in by_text[1]
            and all(w.count(part) == 1 for w in words for part in re.findall(r"\w+", t)) and not is_cut(by_text[0][t], by_text[1][t])]


def is_cut(french, english):
    """Whether the name is longer than the run, or cannot be followed by what is there."""
    parts = [not run.titled and PARTICLE.search(run.before) for run in (french, english)]
    return english.after == "'" or french.after != "" or parts[1] or (parts[0] and not FRENCH_TOWN.search(french.before))


def person(run, other):
    """'full male', 'full female', 'titled', 'male', 'female' or None."""
    first, *rest = run.text.split(" ")
    gender = "male" if first in MALE else "female" if first in FEMALE else None
    if len(rest) == 1 and gender:
        return "full " + gender
    if rest:
        return None
    return "titled" if run.titled and other.titled else None if run.titled or other.titled else gender


def is_town(french, english):
    """à Lisieux, in Lisieux."""
    return (" " not in french.text and not french.titled and not english.titled
            and bool(FRENCH_TOWN.search(french.before) and ENGLISH_TOWN.search(english.before)))
