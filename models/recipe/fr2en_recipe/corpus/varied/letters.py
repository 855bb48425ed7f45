"""The letters that the pieces know well, and words without their accents."""
import re
import unicodedata

UPPER, LOWER = "A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ", "a-zàâäçéèêëîïôöùûüÿœæñáíóúãõşžščćřı"
WORD = re.compile(r"[^\W\d_]+")
NAME = rf"[{UPPER}][{LOWER}]+(?:[{UPPER}][{LOWER}]+)?(?:-[{UPPER}][{LOWER}]+)*"  # Dupont, McCain, Saint-Exupéry


def fold(word):
    """Élysée -> elysee."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower().replace("œ", "oe")) if not unicodedata.combining(c))


def starts_like(name, other):
    """Whether both want the same small words before them: d'Alan, d'Émile, but de Blair. H and Y go either way."""
    a, b = fold(name)[0], fold(other)[0]
    return a not in "hy" and b not in "hy" and (a in "aeiou") == (b in "aeiou")
