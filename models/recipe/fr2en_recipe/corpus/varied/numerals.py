"""Numbers as each language writes them: 12 400,5 in French, 12,400.5 in English."""
import collections
import re

FORMS = {side: re.compile(rf"(?<![\w.,:/+-])(?<!\d )(\d{{1,3}}(?:{group}\d{{3}})+|\d+)({point}\d+)?(?![\w:/-])(?![.,]\d)(?! \d{{3}}\b)")
         for side, group, point in (("french", "[ .]", ","), ("english", "[ ,]", r"\."))}

Numeral = collections.namedtuple("Numeral", "whole decimals grouped start end")  # 12 400,5: "12400", "5", True


def numerals(text, side):
    """All that stand by themselves; None if the text has a digit elsewhere: CO2, 12:30, 21st."""
    found = [Numeral(re.sub(r"\D", "", m[1]), (m[2] or "")[1:], not m[1].isdigit(), m.start(), m.end()) for m in FORMS[side].finditer(text)]
    return found if sum(len(n.whole + n.decimals) for n in found) == len(re.findall(r"\d", text)) else None


def written(text, side, found, new):
    """The text with other numbers, (whole, decimals, grouped) each, in place of the found ones."""
    group, point = (" ", ",") if side == "french" else (",", ".")
    for old, (whole, decimals, grouped) in reversed(list(zip(found, new))):
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", group, whole) if grouped or len(whole) > (3 if decimals else 4) else whole
        text = text[: old.start] + whole + (point + decimals if decimals else "") + text[old.end :]
    return text
