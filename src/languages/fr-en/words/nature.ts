/** Nouns for time, weather, animals, plants and materials, with their English. Source: ours. */
export const nature = `
  jour=day journée=day matin=morning midi=noon après-midi=afternoon soir=evening nuit=night minuit=midnight aube=dawn veille=eve
  lendemain=next_day semaine=week quinzaine=fortnight mois=month trimestre=quarter semestre=semester année=year siècle=century heure=hour
  demi-heure=half_hour époque=era saison=season printemps=spring été=summer automne=autumn hiver=winter avenir=future fois=time
  échéance=deadline délai=deadline durée=duration étape=stage météo=weather soleil=sun pluie=rain neige=snow orage=thunderstorm
  tonnerre=thunder nuage=cloud brouillard=fog brume=mist gel=frost grêle=hail chaleur=heat sécheresse=drought verglas=black_ice
  canicule=heatwave ciel=sky étoile=star lune=moon planète=planet ombre=shadow lumière=light obscurité=darkness arc-en-ciel=rainbow
  feu=fire flamme=flame fumée=smoke cendre=ash poussière=dust boue=mud rocher=rock caillou=pebble marée=tide fer=iron acier=steel
  cuivre=copper étain=tin plomb=lead charbon=coal pétrole=oil bois=wood papier=paper brique=brick béton=concrete caoutchouc=rubber
  énergie=energy électricité=electricity puissance=power éolienne=wind_turbine bête=beast chien=dog chienne=dog chiot=puppy chaton=kitten
  cheval=horse jument=mare poulain=foal âne=donkey vache=cow taureau=bull cochon=pig truie=sow chèvre=goat brebis=ewe poule=hen
  coq=cockerel poussin=chick oie=goose cygne=swan oiseau=bird moineau=sparrow corbeau=crow hibou=owl aigle=eagle mouette=seagull
  hirondelle=swallow perroquet=parrot loup=wolf renard=fox cerf=deer sanglier=wild_boar lièvre=hare écureuil=squirrel hérisson=hedgehog
  éléphant=elephant girafe=giraffe chameau=camel tigre=tiger baleine=whale dauphin=dolphin requin=shark phoque=seal tortue=tortoise
  grenouille=frog insecte=insect mouche=fly moustique=mosquito abeille=bee guêpe=wasp fourmi=ant araignée=spider papillon=butterfly
  aile=wing patte=paw bec=beak griffe=claw nid=nest troupeau=herd élevage=breeding chasse=hunting pêche=fishing plante=plant arbre=tree
  feuille=leaf branche=branch tronc=trunk racine=root graine=seed fleur=flower herbe=grass chêne=oak hêtre=beech peuplier=poplar
  sapin=fir_tree bouleau=birch saule=willow pommier=apple_tree poirier=pear_tree olivier=olive_tree blé=wheat avoine=oats seigle=rye
  maïs=maize foin=hay paille=straw récolte=harvest moisson=harvest semence=seed vendange=grape_harvest engrais=fertiliser tracteur=tractor
  couleur=colour trou=hole tas=heap morceau=piece goutte=drop côté=side lundi=Monday mardi=Tuesday mercredi=Wednesday jeudi=Thursday
  vendredi=Friday samedi=Saturday dimanche=Sunday janvier=January février=February avril=April mai=May juin=June juillet=July août=August
  septembre=September octobre=October novembre=November décembre=December`;
