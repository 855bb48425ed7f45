"""Who speaks: Brollmann, Lucie Vandal, M. Brollmann, le plombier, la maire de Blair, Lucie Vandal."""

# masculine, feminine, English
ROLES = [line.split(";") for line in """
maire;maire;mayor|ministre;ministre;minister|président;présidente;president|directeur;directrice;director|avocat;avocate;lawyer
porte-parole;porte-parole;spokesperson|voisin;voisine;neighbour|habitant;habitante;resident|témoin;témoin;witness|juge;juge;judge
préfet;préfète;prefect|procureur;procureure;prosecutor|député;députée;MP|chercheur;chercheuse;researcher|médecin;médecin;doctor
infirmier;infirmière;nurse|professeur;professeure;teacher|agriculteur;agricultrice;farmer|boulanger;boulangère;baker
plombier;plombière;plumber|éditeur;éditrice;publisher|auteur;autrice;author|acteur;actrice;actor|chanteur;chanteuse;singer
entraîneur;entraîneuse;coach|joueur;joueuse;player|policier;policière;police officer|pompier;pompière;firefighter
ingénieur;ingénieure;engineer|économiste;économiste;economist|historien;historienne;historian|étudiant;étudiante;student
retraité;retraitée;pensioner|client;cliente;customer|patron;patronne;boss|ouvrier;ouvrière;worker|secrétaire;secrétaire;secretary
gardien;gardienne;caretaker|conseiller;conseillère;adviser|premier ministre;première ministre;prime minister
vice-président;vice-présidente;vice-president|syndicaliste;syndicaliste;trade unionist|biologiste;biologiste;biologist
architecte;architecte;architect|commerçant;commerçante;shopkeeper|responsable;responsable;head
""".strip().replace("\n", "|").split("|")]
OF = ((" de la région", " of the region"), (" du parti", " of the party"), (" de l'usine", " of the factory"), (" de la ville", " of the town"),
      (" du groupe", " of the group"), (" de l'association", " of the association"), (" du village", " of the village"))
BEFORE_NOUNS = (("le ", "la ", "the "), ("le ", "la ", "the "), ("un ", "une ", "a "), ("son ", "sa ", "his "), ("leur ", "leur ", "their "))


def a_speaker(material, chance):
    """(French, English, whether it is long): half by name alone, half by what they do, some of these with their place and name."""
    if chance.random() < 0.5:
        return *by_name(material, chance, chance.choice(("male", "female"))), False
    gender = chance.choice(("male", "female"))
    masculine, feminine, noun = chance.choice(ROLES)
    masculines, feminines, its = chance.choice(BEFORE_NOUNS)
    french = masculines + masculine if gender == "male" else feminines + feminine
    french, english = elided(french), with_article(its + noun)
    if "son " not in french and "sa " not in french and chance.random() < 0.3:
        french, english = (a + b for a, b in zip((french, english), chance.choice(OF)))
    if chance.random() < 0.5:
        return french, english, False
    names = by_name(material, chance, gender)
    comma = ", " if chance.random() < 0.7 or french.startswith(("un", "son", "sa", "leur", "l'")) else " "
    return f"{french}{comma}{names[0]}", f"{english}{comma}{names[1]}", True


def elided(french):
    """l'avocat, son avocate"""
    article, noun = french.split(" ", 1)
    if noun[0] not in "aeéiou":
        return french
    return {"le": "l'", "la": "l'", "sa": "son "}.get(article, article + " ") + noun


def with_article(english):
    article, noun = english.split(" ", 1)
    return f"{'an' if article == 'a' and (noun[0] in 'aeiou' or noun == 'MP') else article} {noun}"


def by_name(material, chance, gender):
    """(French, English): Brollmann, Lucie Vandal, M. Brollmann and Mr Brollmann."""
    stock, kind = material.stock, chance.random()
    surname = stock.surname(chance, chance.choice(("B", "B", "A")))
    if kind < 0.25:
        return surname, surname
    if kind < 0.75:
        full = f"{stock.given_name(chance, chance.choice('BA'), gender)} {surname}"
        return full, full
    return ("M. " + surname, "Mr " + surname) if gender == "male" else ("Mme " + surname, "Mrs " + surname)
