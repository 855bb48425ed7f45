"""Quotations of whole sentences, by themselves or with somebody who says them."""
import re

from .plain import bare
from .speakers import a_speaker

SAYING = (("a dit", "said"), ("a déclaré", "said"), ("a expliqué", "explained"), ("a affirmé", "said"), ("a ajouté", "added"),
          ("a répondu", "replied"), ("a souligné", "stressed"), ("a conclu", "concluded"), ("a assuré", "said"), ("a reconnu", "admitted"),
          ("a précisé", "said"), ("a rappelé", "recalled"), ("a annoncé", "announced"), ("dit", "says"), ("explique", "explains"),
          ("ajoute", "adds"), ("affirme", "says"), ("déclare", "says"), ("répond", "replies"), ("a écrit", "wrote"), ("a promis", "promised"),
          ("promet", "promises"), ("a estimé", "said"), ("estime", "says"), ("a lancé", "said"), ("lance", "says"), ("regrette", "regrets"),
          ("a regretté", "regretted"), ("précise", "says"), ("raconte", "recalls"), ("a raconté", "recalled"), ("prévient", "warns"),
          ("a prévenu", "warned"), ("assure", "says"), ("insiste", "insists"), ("a insisté", "insisted"), ("s'inquiète", "worries"),
          ("se souvient", "remembers"), ("résume", "sums up"), ("a confié", "said"), ("confie", "says"), ("rappelle", "recalls"),
          ("souligne", "stresses"), ("conclut", "concludes"), ("reconnaît", "admits"), ("plaisante", "jokes"))
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
    """"Je suis là", a dit Brollmann. | "Je suis là", a ajouté la maire, Lucie Vandal. | "Qui est là ?", a demandé Brollmann."""
    if not is_sentence(french, english):
        return None
    speaker, person, is_long = a_speaker(material, chance)
    if not french.endswith("."):
        verbs = chance.choice(ASKING if french.endswith("?") else SAYING[:2])
        return f'"{french}", {verbs[0]} {speaker}.', f'"{english}" {said_by(person, verbs[1], is_long)}.'
    verbs = chance.choice(SAYING)
    said = chance.choice(SHORT) if chance.random() < 0.2 else (f"{verbs[0]} {speaker}", said_by(person, verbs[1], is_long))
    return f'"{french[:-1]}", {said[0]}.', f'"{english[:-1]}," {said[1]}.'  # as three in four of the news have it


def announced(french, english, material, chance):
    """Brollmann a ajouté : "Je suis là." """
    if not is_sentence(french, english):
        return None
    (*names, _), verbs = a_speaker(material, chance), chance.choice(ASKING if french.endswith("?") else SAYING)
    speaker, person = (name[0].upper() + name[1:] + "," * (", " in name) for name in names)
    return f'{speaker} {verbs[0]} : "{french}"', f'{person} {verbs[1]}: "{english}"'


def said_by(person, verb, is_long):
    """Brollmann said, but: said the mayor, Lucie Vandal"""
    return f"{verb} {person}" if is_long and " " not in verb else f"{person} {verb}"
