"""Names that nobody has, of syllables: what a model has never seen it can only copy."""
STARTS = ("B Br C Ch Cr D Dr F Fl G Gr K Kr L M N P Pr R S Sch St T Tr V W Z Sz Ng Kh Dj Bh Ts Vl Sk".split(),
          "A E I O U Au É Ou Es Al Or Ar El Um".split())
VOWELS = "a a a a e e e i i i o o o u u ou é ö ü á í".split()
MIDDLES = "b bl c d dr f g gn k l l ll lm m mb n n nd nn nt p r r rr rk rt s ss st t tt v z lj rn".split()
RARE_MIDDLES = "szk zn ngw kh dz ff ck ch cz ph sk".split()
SURNAMES = ("ac ard aud eau el en er et ez ic ier in ini ki ko man mann ni o off ot ou ov ova ska ski son stein ström sky thal ty ulu umba"
            " vic witz yan zade zi opoulo escu ević ão dóttir aïa a ia ert ald in".split())
PLACES = ("ac ai al an ana ang argue arp ay berg bourg by court dorf en ey feld ford gorsk grad ham ia ick ie igny in ingen o ok on ovo"
          " por puram stadt stan ton uy vaara vik ville wick zé".split())
OPEN = "aeiouéãó"


def made(chance, ends, vowel):
    """A name that begins with a vowel or not."""
    name = chance.choice(STARTS[vowel])
    name += "" if vowel else chance.choice(VOWELS)
    for _ in range(chance.choice((0, 1, 1, 1, 2))):
        name += chance.choice(RARE_MIDDLES if chance.random() < 0.15 else MIDDLES) + chance.choice(VOWELS)
    end = chance.choice(ends)
    if end[0] in OPEN:
        return name + chance.choice(MIDDLES) + end
    return name + chance.choice("nrl") + end if name[-1] in "uou" and chance.random() < 0.3 else name + end


def surname(chance, vowel):
    """Brolimann, Ouszkova, Ngwadescu, now and then a McTarrel or a Darkoff-Verrot."""
    name, odd = made(chance, SURNAMES, vowel), chance.random()
    if not vowel and odd < 0.03:
        return chance.choice(("Mc", "Mac")) + name
    return name + "-" + made(chance, SURNAMES, chance.random() < 0.3) if odd > 0.96 else name


def place(chance, vowel):
    """Trabigny, Orlovgrad, now and then a Saint-Bollac."""
    name = made(chance, PLACES, vowel)
    return "Saint-" + name if not vowel and chance.random() < 0.05 else name
