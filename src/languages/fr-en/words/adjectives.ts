/** Adjectives and participles, in the masculine, with their English. Source: ours. */
export const adjectives = `
  petit=small gros=big gras=fat maigre=thin haut=high bas=low épais=thick étroit=narrow profond=deep lourd=heavy léger=light plein=full
  vide=empty creux=hollow rond=round carré=square pointu=pointed lisse=smooth nouveau=new vieux=old ancien=former jeune=young âgé=elderly
  actuel=current moderne=modern récent=recent prochain=next dernier=last précédent=previous suivant=next futur=future deuxième=second
  troisième=third quatrième=fourth cinquième=fifth sixième=sixth septième=seventh huitième=eighth neuvième=ninth dixième=tenth seul=only
  autre=other bon=good meilleur=better mauvais=bad pire=worse joli=pretty mignon=cute vrai=true faux=false juste=fair facile=easy
  difficile=difficult dur=hard doux=soft mou=soft solide=solid faible=weak puissant=powerful rapide=fast chaud=hot froid=cold
  tiède=lukewarm mouillé=wet humide=damp propre=clean cher=expensive gratuit=free payant=paying riche=rich pauvre=poor utile=useful
  inutile=useless nécessaire=necessary obligatoire=compulsory disponible=available libre=free occupé=busy ouvert=open fermé=closed
  complet=full incomplet=incomplete prêt=ready fini=finished terminé=finished vendu=sold acheté=bought payé=paid offert=offered
  compris=included inclus=included interdit=forbidden autorisé=allowed défendu=forbidden prévu=planned imprévu=unexpected attendu=expected
  reporté=postponed annulé=cancelled supprimé=deleted ajouté=added modifié=changed enregistré=saved envoyé=sent reçu=received perdu=lost
  trouvé=found volé=stolen cassé=broken abîmé=damaged détruit=destroyed réparé=repaired brûlé=burnt blessé=injured vivant=alive tué=killed
  malade=ill sain=healthy guéri=cured fatigué=tired aveugle=blind sourd=deaf muet=mute affamé=hungry ivre=drunk heureux=happy
  malheureux=unhappy triste=sad joyeux=joyful gai=cheerful drôle=funny amusant=amusing ennuyeux=boring fâché=angry furieux=furious
  inquiet=worried tranquille=quiet nerveux=nervous effrayé=frightened surpris=surprised étonnant=surprising fier=proud honteux=ashamed
  jaloux=jealous méchant=nasty gentil=kind poli=polite impoli=rude fou=mad paresseux=lazy courageux=brave peureux=fearful honnête=honest
  malhonnête=dishonest fidèle=faithful sévère=severe blanc=white noir=black bleu=blue vert=green jaune=yellow gris=grey brun=brown
  foncé=dark clair=light coloré=coloured doré=golden argenté=silver français=French anglais=English allemand=German espagnol=Spanish
  italien=Italian portugais=Portuguese belge=Belgian suisse=Swiss néerlandais=Dutch grec=Greek turc=Turkish russe=Russian polonais=Polish
  suédois=Swedish norvégien=Norwegian danois=Danish finlandais=Finnish hongrois=Hungarian roumain=Romanian bulgare=Bulgarian tchèque=Czech
  autrichien=Austrian irlandais=Irish écossais=Scottish américain=American canadien=Canadian québécois=Quebec mexicain=Mexican
  brésilien=Brazilian chinois=Chinese japonais=Japanese indien=Indian coréen=Korean africain=African européen=European arabe=Arab
  israélien=Israeli marocain=Moroccan algérien=Algerian tunisien=Tunisian égyptien=Egyptian syrien=Syrian libanais=Lebanese
  iranien=Iranian sénégalais=Senegalese privé=private mondial=worldwide étranger=foreign urbain=urban côtier=coastal aérien=aerial
  routier=road ferroviaire=rail scolaire=school universitaire=university sanitaire=health hospitalier=hospital économique=economic
  bancaire=bank budgétaire=budgetary présidentiel=presidential gouvernemental=governmental parlementaire=parliamentary
  législatif=legislative judiciaire=judicial juridique=legal pénal=criminal militaire=military guerrier=warlike pacifique=peaceful
  laïc=secular religieux=religious chrétien=Christian musulman=Muslim juif=Jewish catholique=Catholic scientifique=scientific
  numérique=digital électronique=electronic informatique=computer nucléaire=nuclear électrique=electric climatique=climate
  écologique=ecological agricole=agricultural industriel=industrial culturel=cultural artistique=artistic littéraire=literary
  sportif=sporting touristique=tourist quotidien=daily hebdomadaire=weekly mensuel=monthly annuel=annual saisonnier=seasonal
  provisoire=temporary éternel=eternal soudain=sudden lointain=distant proche=close éloigné=remote énorme=huge supérieur=higher
  inférieur=lower entier=whole partiel=partial nombreux=numerous fréquent=frequent habituel=usual ordinaire=ordinary
  particulier=particular commun=common essentiel=essential sérieux=serious dangereux=dangerous sûr=safe évident=obvious inconnu=unknown
  connu=known célèbre=famous caché=hidden étrange=strange anormal=abnormal égal=equal pareil=same semblable=similar différent=different
  contraire=opposite nordique=Nordic méridional=southern occidental=western septentrional=northern efficace=effective fiable=reliable
  responsable=responsible coupable=guilty célibataire=single marié=married salé=salted sucré=sweet amer=bitter épicé=spicy cuit=cooked
  grillé=grilled frit=fried fumé=smoked haché=minced rôti=roast délicieux=delicious savoureux=tasty mûr=ripe pourri=rotten surgelé=frozen
  végétarien=vegetarian élu=elected nommé=appointed condamné=sentenced accusé=accused arrêté=arrested disparu=missing armé=armed
  satisfait=satisfied déçu=disappointed mécontent=unhappy habile=skilful maladroit=clumsy sincère=sincere national=national local=local
  social=social régional=regional international=international général=general central=central médical=medical rural=rural
  municipal=municipal spécial=special total=total commercial=commercial environnemental=environmental électoral=electoral musical=musical
  important=important intelligent=intelligent prudent=prudent content=pleased permanent=permanent présent=present féminin=female
  masculin=male public=public`;
