/**
 * French words that are English words too, but of another meaning: the one is hardly ever the right English of the other. By what they
 * are. Source: ours.
 */
export const falseFriends = {
  noun: `
    pain=bread four=oven main=hand chair=flesh coin=corner lit=bed vent=wind but=goal fin=end mare=pond champ=field dame=lady
    location=rental mars=March sort=fate rayon=shelf prune=plum store=blind stage=internship lecture=reading pays=country
    dent=tooth dos=back rein=kidney bras=arm sang=blood pied=foot pie=magpie ours=bear rue=street bail=lease course=race quart=quarter
    retard=delay ride=wrinkle sable=sand singe=monkey talon=heel toile=canvas vie=life fond=bottom parole=speech chose=thing bout=end
    chemise=shirt bijou=jewel gauche=left lien=link coupe=cup temps=time averse=shower roman=novel ail=garlic`,
  adjective: `
    laid=ugly mince=slim court=short sale=dirty sensible=sensitive rude=harsh beau=beautiful lent=slow sec=dry rouge=red enceinte=pregnant
    passé=past`,
  other: `
    mon=my ma=my ton=your ta=your pour=for comment=how dire=say manger=eat porter=carry quitter=leave seize=sixteen sans=without nous=we tout=all
    car=because sera=will_be met=puts ensemble=together encore=still`,
} as const;

/** The same for those that may be the right English of each other in some sentence, but whose usual English is another. Source: ours. */
export const onlyAlone = {
  noun: `
    or=gold chat=cat raisin=grape corps=body voyage=trip robe=dress chance=luck essence=petrol canapé=sofa bureau=office salon=living_room
    cuisine=kitchen boutique=shop plat=dish crayon=pencil pile=battery gorge=throat collier=necklace portail=gate cave=cellar moule=mussel
    fête=party cour=courtyard partisan=supporter visage=face pub=advertisement vol=flight pull=sweater marque=brand assurance=insurance
    sortie=exit client=customer commerce=trade tribunal=court formation=training journal=newspaper tableau=table terrain=ground
    promenade=walk chanson=song phrase=sentence serviette=towel bourse=stock_market fabrication=manufacture diminution=decrease
    augmentation=increase début=beginning matinée=morning chou=cabbage banlieue=suburb atelier=workshop armoire=wardrobe exposition=exhibition
    spectacle=show queue=tail aide=help char=tank concurrence=competition inscription=registration vis=screw
    livre=book chasseur=hunter curé=priest`,
  adjective: `grand=big large=wide premier=first fort=strong principal=main financier=financial`,
  other: `
    bonjour=hello bonsoir=good_evening adieu=farewell voter=vote changer=change commander=order accuser=accuse aider=help pardon=sorry
    marcher=walk`,
} as const;

/** Forms of other words in the tables that are English by themselves: the feminine petite. Source: ours. */
export const englishForms = `petite petites chanteuse chanteuses danseuse danseuses just rapid rapids solid humid surprise surprises comprise comprises
  commune communes parties riches futures masculine masculines`;
