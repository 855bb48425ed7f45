"""The one form in which the model has seen all text; fr2en brings its input into the same form and restores typography afterwards.

A small model has no capacity to spare for twelve kinds of quotation mark: it gets one of each, and the marks that a reader sees are
the business of the pipeline. `src/marian/` holds the same rules in TypeScript; a change here is a change there.
"""
import re
import unicodedata

ONE_FOR_ONE = str.maketrans({
    "’": "'", "‘": "'", "`": "'", "´": "'", "—": "-", "–": "-", "‑": "-", "−": "-", "…": "...",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": "", "\u200b": "", "\ufeff": ""})


def english(text):
    """« Oui » -> "Oui", l’été -> l'été, one space for any run of white space."""
    text = unicodedata.normalize("NFC", text).translate(ONE_FOR_ONE)
    text = re.sub(r"«\s*|\s*»|“|”|„|‟|''", '"', text)
    return re.sub(r"\s+", " ", text).strip()


def french(text):
    """As English, and French spacing: Vraiment? -> Vraiment ?, (environ) . -> (environ). A leading dash goes: – Vraiment ? -> Vraiment ?"""
    text = re.sub(r"\s+([,.)\]])", r"\1", english(text))
    text = re.sub(r"""\s*([;:!?])(?=\s|$|")""", r" \1", text)
    return text.removeprefix("- ").strip()
