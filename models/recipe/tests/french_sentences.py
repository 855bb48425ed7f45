"""Two hundred French sentences of our own, put together as newspapers write them: names, numbers, quotations, questions, long clauses."""
import random

WHO = ["Le gouvernement", "La ministre de la Santé", "Le porte-parole de la mairie", "Mme Delvaux", "Le syndicat des enseignants",
       "La région", "Le club de Saint-Malo", "Le laboratoire du CNRS", "La gauche", "Le tribunal de Nantes", "Didier Berthier",
       "La banque centrale"]
DID = ["a annoncé", "n’a pas confirmé", "souhaite reporter", "refuse", "a voté", "prépare depuis des mois", "critique", "défend",
       "vient de signer", "espère obtenir"]
WHAT = ["la fermeture de trois écoles", "un accord sur les salaires", "la hausse des prix de l’énergie", "le nouveau plan de transport",
        "une enquête sur les comptes de l’entreprise", "la construction de 1\u202f250 logements", "une réforme des retraites",
        "le rachat de l’usine de Lorient", "un budget de 3,5\u00a0millions d’euros", "la reprise des négociations"]
WHEN = ["mardi", "jeudi 12 mars", "la semaine dernière", "en 2018", "dans la nuit de samedi à dimanche", "avant la fin de l’année",
        "à 18\u00a0heures"]
WHERE = ["à Paris", "en Bretagne", "devant l’Assemblée nationale", "dans le sud du pays", "à Bruxelles", "au large de la Corse",
         "dans les Alpes"]
SPEECH = ["Nous n’avons pas été consultés", "Ce n’est qu’un début", "Il faut agir maintenant", "Personne ne sera licencié",
          "Les familles attendent une réponse", "Le calendrier est trop serré", "Je ne regrette rien"]
SAID = ["a déclaré", "a regretté", "explique", "assure", "a répondu"]
FRAMES = [
    "{who} {did} {what} {when}.", "{when_}, {who_} {did} {what} {where}.", "«\u00a0{speech}\u00a0», {said} {name}.",
    "Selon {who_}, {what} coûtera {n}\u00a0% de plus que prévu.", "Est-il vrai que {who_} {did} {what}\u202f?",
    "{who} {did} {what}, mais {who2} {did2} {what2} {where}, ce qui pourrait retarder le projet de {n} mois.",
    "– {speech}\u202f!", "{n} personnes ont manifesté {where} {when} contre {what}.",
    "{name}, {age} ans, vit {where} depuis {year}\u00a0; «\u00a0{speech_}\u00a0»…", "{what_} ({where})\u00a0: {speech_}.",
]
NAMES = ["Claire Morvan", "Jean-Luc Ferrand", "Amina Haddad", "Piotr Kowalczyk", "M. Nguyen", "Lucie Tremblay"]


def lower(text):
    return text[0].lower() + text[1:]


def inside(who):
    """A subject in the middle of a sentence: an article loses its capital, a name keeps it."""
    return lower(who) if who.startswith(("Le ", "La ")) else who


def sentences(count=200, seed=2013):
    """Always the same ones, all different."""
    chance, found = random.Random(seed), {}
    while len(found) < count:
        who, what, when, speech = (chance.choice(x) for x in (WHO, WHAT, WHEN, SPEECH))
        text = chance.choice(FRAMES).format(
            who=who, who_=inside(who), who2=inside(chance.choice(WHO)),
            did=chance.choice(DID), did2=chance.choice(DID), what=what, what_=what[0].upper() + what[1:], what2=chance.choice(WHAT),
            when=when, when_=when[0].upper() + when[1:], where=chance.choice(WHERE), speech=speech, speech_=lower(speech),
            said=chance.choice(SAID), name=chance.choice(NAMES), n=chance.randint(3, 98), age=chance.randint(19, 88),
            year=chance.randint(1950, 2024))
        found[text] = None
    return list(found)
