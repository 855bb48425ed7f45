"""Quotations of whole sentences, by themselves or with somebody who says them."""
import re

from .plain import bare

SAYING = (("a dit", "said"), ("a déclaré", "said"), ("a expliqué", "explained"), ("a affirmé", "said"), ("a ajouté", "added"),
          ("a répondu", "replied"), ("a souligné", "stressed"), ("a conclu", "concluded"), ("a assuré", "said"), ("a reconnu", "admitted"),
          ("a précisé", "said"), ("a rappelé", "recalled"), ("a annoncé", "announced"), ("dit", "says"), ("explique", "explains"),
          ("ajoute", "adds"), ("affirme", "says"), ("déclare", "says"), ("répond", "replies"), ("a écrit", "wrote"))
SHORT = (("a-t-il dit", "he said"), ("a-t-elle dit", "she said"), ("a-t-il ajouté", "he added"), ("a-t-elle ajouté", "she added"),
         ("dit-il", "he says"), ("dit-elle", "she says"), ("ont-ils dit", "they said"), ("a-t-il expliqué", "he explained"),
         ("a-t-elle expliqué", "she explained"), ("a-t-il répondu", "he replied"), ("a-t-elle répondu", "she replied"),
         ("a-t-il déclaré", "he said"), ("a-t-elle déclaré", "she said"), ("a-t-il précisé", "he said"), ("ai-je répondu", "I replied"))
ASKING = (("a demandé", "asked"), ("demande", "asks"))
SENTENCE = re.compile(r'^[^".!?:]+[.!?]$')


def is_sentence(*texts):
    """Whether each is one sentence without colon and quotation."""
    return all(SENTENCE.match(bare(t)) for t in texts)


def whole(french, english, material, chance):
    """"Je suis là." """
    return (f'"{french}"', f'"{english}"') if is_sentence(french, english) else None


def attributed(french, english, material, chance):
    """"Je suis là", a dit Brollmann. | "Je suis là", a-t-il dit. | "Qui est là ?", a demandé Brollmann."""
    if not is_sentence(french, english):
        return None
    person = a_person(material, chance)
    if not french.endswith("."):
        verbs = chance.choice(ASKING if french.endswith("?") else SAYING[:2])
        return f'"{french}", {verbs[0]} {person[0]}.', f'"{english}" {person[1]} {verbs[1]}.'
    verbs = chance.choice(SAYING)
    said = chance.choice(SHORT) if chance.random() < 0.3 else (f"{verbs[0]} {person[0]}", f"{person[1]} {verbs[1]}")
    return f'"{french[:-1]}", {said[0]}.', f'"{english[:-1]}," {said[1]}.'  # as three in four of the news have it


def announced(french, english, material, chance):
    """Brollmann a ajouté : "Je suis là." """
    if not is_sentence(french, english):
        return None
    person, verbs = a_person(material, chance), chance.choice(ASKING if french.endswith("?") else SAYING)
    return f'{person[0]} {verbs[0]} : "{french}"', f'{person[1]} {verbs[1]}: "{english}"'


def a_person(material, chance):
    """(French, English): Brollmann, Lucie Vandal, M. Brollmann and Mr Brollmann."""
    stock, gender, kind = material.stock, chance.choice(("male", "female")), chance.random()
    surname = stock.surname(chance, chance.choice(("B", "B", "A")))
    if kind < 0.25:
        return surname, surname
    if kind < 0.75:
        full = f"{stock.given_name(chance, chance.choice('BA'), gender)} {surname}"
        return full, full
    return ("M. " + surname, "Mr " + surname) if gender == "male" else ("Mme " + surname, "Mrs " + surname)
