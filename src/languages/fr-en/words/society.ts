/** Nouns for work, money, the state, justice, war and the news, with their English. Source: ours. */
export const society = `
  travail=work métier=trade emploi=job chômage=unemployment embauche=hiring licenciement=dismissal salaire=salary retraite=retirement
  grève=strike syndicat=trade_union entreprise=company société=company filiale=subsidiary siège=seat chiffre=figure bénéfice=profit
  perte=loss dépense=expenditure coût=cost frais=costs revenu=income impôt=tax taxe=tax douane=customs dette=debt crédit=credit
  épargne=savings investissement=investment actionnaire=shareholder marchandise=goods échange=exchange fournisseur=supplier
  fabricant=manufacturer produit=product qualité=quality garantie=guarantee étude=study enquête=investigation sondage=poll recherche=search
  résultat=result rapport=report bilan=assessment données=data moyenne=average hausse=rise baisse=fall croissance=growth écart=gap
  seuil=threshold réunion=meeting entretien=interview ordre=order tâche=task équipe=team métallurgie=metallurgy
  apprentissage=apprenticeship diplôme=diploma concours=competition examen=examination épreuve=test cours=course leçon=lesson
  devoirs=homework cahier=exercise_book stylo=pen gomme=rubber cartable=schoolbag classe=class rentrée=new_school_year
  état-major=general_staff gouvernement=government ministère=ministry assemblée=assembly sénat=senate parlement=parliament conseil=council
  préfecture=prefecture pouvoir=power loi=law projet=project décret=decree droit=law devoir=duty impôts=taxes élection=election
  scrutin=ballot parti=party électorat=electorate campagne=campaign mandat=term_of_office réforme=reform politique=politics
  démocratie=democracy république=republic monarchie=monarchy royauté=kingship dictature=dictatorship égalité=equality
  fraternité=fraternity liberté=freedom paix=peace guerre=war armée=army bataille=battle arme=weapon fusil=rifle balle=bullet bombe=bomb
  blindé=armoured_vehicle attentat=attack attaque=attack trêve=truce paiement=payment procès=trial plainte=complaint preuve=evidence
  aveu=confession peine=sentence amende=fine détenu=inmate garde=guard meurtre=murder délit=offence fraude=fraud viol=rape
  enlèvement=kidnapping incendie=fire inondation=flood tempête=storm séisme=earthquake secours=help sauvetage=rescue naufrage=shipwreck
  dégât=damage sécurité=security risque=risk alerte=warning avertissement=warning interdiction=ban autorisation=permission permis=permit
  formulaire=form acte=deed demande=request réponse=answer refus=refusal choix=choice décision=decision avis=notice annonce=announcement
  actualité=news presse=press revue=magazine dépêche=dispatch rubrique=section courriel=email fichier=file logiciel=software réseau=network
  mot=word titre=title conte=tale poème=poem poésie=poetry écriture=writing auteur=author éditeur=publisher édition=publishing
  peinture=painting dessin=drawing œuvre=work scène=stage musique=music violon=violin guitare=guitar tambour=drum danse=dance
  tournage=shooting émission=programme chaîne=channel entraînement=training victoire=victory défaite=defeat ballon=ball
  championnat=championship médaille=medal tournoi=tournament natation=swimming athlétisme=athletics cyclisme=cycling escrime=fencing
  équitation=riding foi=faith croyance=belief prière=prayer messe=mass pèlerinage=pilgrimage baptême=baptism péché=sin paradis=paradise
  enfer=hell soutien=support appui=support lutte=struggle défi=challenge enjeu=issue échec=failure réussite=success succès=success
  moyen=means raison=reason conséquence=consequence effet=effect truc=thing objet=object matière=matter façon=way manière=manner sorte=sort
  espèce=species exemple=example erreur=mistake faute=fault défaut=defect problème=problem souci=worry difficulté=difficulty besoin=need
  envie=desire promesse=promise mensonge=lie vérité=truth discours=speech débat=debate conférence=conference remerciement=thanks
  pierre=stone orge=barley reste=rest partie=part intérieur=inside extérieur=outside système=system membre=member groupe=group valeur=value
  développement=development liste=list ligne=line processus=process utilisateur=user texte=text compte=account utilisation=use
  contenu=content contrôle=control gestion=management caractère=character sujet=subject méthode=method élément=element règle=rule
  ressource=resource secteur=sector idée=idea objectif=objective expérience=experience intérêt=interest crise=crisis économie=economy
  référence=reference stratégie=strategy affaire=matter approche=approach modèle=model communauté=community analyse=analysis
  procédure=procedure changement=change activité=activity histoire=history autorité=authority majorité=majority législation=legislation
  responsabilité=responsibility numéro=number événement=event opération=operation comité=committee unité=unit présidence=presidency
  découverte=discovery consommateur=consumer gestionnaire=manager détail=detail flux=flow limite=limit réalité=reality
  comportement=behaviour norme=standard exercice=exercise industrie=industry réserve=reserve défense=defence progrès=progress manque=lack
  financement=funding stabilité=stability commentaire=comment évolution=development propriété=property volonté=will matériel=equipment
  urgence=emergency cellule=cell évaluation=evaluation éducation=education technologie=technology différence=difference
  territoire=territory exigence=requirement fonctionnement=operation connaissance=knowledge mouvement=movement compétence=skill
  critère=criterion partenaire=partner représentant=representative diffusion=broadcasting priorité=priority partenariat=partnership
  thème=theme avantage=advantage catégorie=category consommation=consumption appareil=device mécanisme=mechanism conflit=conflict
  gouverneur=governor équilibre=balance lecteur=reader colonne=column barreau=bar réquisitoire=indictment plaidoirie=plea
  acquittement=acquittal non-lieu=dismissal récidive=reoffending sursis=suspended_sentence détention=detention perquisition=search
  interpellation=arrest arrestation=arrest menotte=handcuff matraque=truncheon bagne=penal_colony potence=gallows évasion=escape
  cambriolage=burglary braquage=armed_robbery escroquerie=swindle arnaque=scam chantage=blackmail rançon=ransom insulte=insult
  diffamation=defamation calomnie=slander harcèlement=harassment agression=assault rixe=brawl bagarre=fight émeute=riot saccage=ransacking
  empoisonnement=poisoning étranglement=strangling explosif=explosive détonation=detonation trafic=trafficking contrebande=smuggling
  blanchiment=laundering pot-de-vin=bribe détournement=embezzlement faillite=bankruptcy redressement=recovery préavis=notice
  indemnité=compensation pénurie=shortage chômeuse=unemployed_woman précarité=insecurity pauvreté=poverty misère=misery aumône=alms
  mécénat=sponsorship subvention=grant créance=claim hypothèque=mortgage emprunt=loan rente=annuity rentabilité=profitability
  rendement=yield cotation=quotation dividende=dividend rachat=takeover concurrent=competitor brevet=patent enseigne=sign succursale=branch
  comptabilité=accounting liasse=wad portefeuille=wallet tirelire=piggy_bank coffre-fort=safe scrutateur=teller urne=ballot_box
  dépouillement=count plébiscite=plebiscite remaniement=reshuffle démission=resignation amendement=amendment circulaire=circular
  traité=treaty pacte=pact cessez-le-feu=ceasefire reddition=surrender blocus=blockade frappe=strike bombardement=bombing embuscade=ambush
  tranchée=trench rempart=rampart forteresse=fortress bouclier=shield épée=sword poignard=dagger flèche=arrow obus=shell
  mitrailleuse=machine_gun pistolet=pistol chargeur=magazine cartouche=cartridge sous-marin=submarine porte-avions=aircraft_carrier
  cuirassé=battleship frégate=frigate bombardier=bomber hélicoptère=helicopter ogive=warhead uniforme=uniform casque=helmet drapeau=flag
  étendard=standard couvre-feu=curfew libération=liberation exil=exile déportation=deportation génocide=genocide esclavage=slavery
  couronne=crown trône=throne noblesse=nobility serment=oath hommage=tribute cloître=cloister couvent=convent abbaye=abbey autel=altar
  vitrail=stained-glass_window clocher=bell_tower cloche=bell crypte=crypt reliquaire=reliquary bénédiction=blessing jeûne=fast carême=Lent
  laïcité=secularism dictionnaire=dictionary encyclopédie=encyclopaedia brouillon=draft équerre=set_square colle=glue agrafe=staple
  dictée=dictation récitation=recitation redoublement=repeating_a_year baccalauréat=baccalaureate thèse=thesis amphithéâtre=lecture_hall
  internat=boarding_school crèche=nursery garderie=nursery chapitre=chapter paragraphe=paragraph préface=foreword sommaire=contents
  reliure=binding parchemin=parchment manuscrit=manuscript nouvelle=short_story récit=story légende=legend épopée=epic tragédie=tragedy
  comédie=comedy réplique=line dénouement=outcome strophe=stanza feuilleton=serial éditorial=editorial chronique=column manchette=headline
  tirage=print_run kiosque=newsstand abonné=subscriber redevance=licence_fee antenne=aerial enregistrement=recording doublage=dubbing
  sous-titre=subtitle court-métrage=short_film long-métrage=feature_film bande-annonce=trailer caméra=camera pellicule=film
  projecteur=projector coulisses=wings orchestre=orchestra chœur=choir flûte=flute hautbois=oboe clarinette=clarinet trompette=trumpet
  cor=horn harpe=harp violoncelle=cello contrebasse=double_bass orgue=organ accordéon=accordion cymbale=cymbal archet=bow mélodie=melody
  berceuse=lullaby aquarelle=watercolour fresque=fresco gravure=engraving croquis=sketch pinceau=brush chevalet=easel céramique=ceramics
  poterie=pottery tapisserie=tapestry vernissage=private_view ligue=league équipier=team-mate défenseur=defender attaquant=striker
  milieu=midfielder remplaçante=substitute mi-temps=half-time hors-jeu=offside vestiaire=changing_room gradin=stand pelouse=pitch filet=net
  raquette=racket crampon=stud sifflet=whistle chronomètre=stopwatch haltère=dumbbell patin=skate luge=sledge peloton=pack
  échappée=breakaway haies=hurdles saut=jump javelot=javelin disque=disc aviron=rowing planche=board plongée=diving plongeon=dive
  escalade=climbing randonneur=hiker alpinisme=mountaineering parachutisme=parachuting pétanque=petanque dopage=doping navigateur=browser
  identifiant=username corbeille=bin sauvegarde=backup piratage=hacking écouteur=earphone haut-parleur=loudspeaker tablette=tablet
  téléchargement=download hameçonnage=phishing algorithme=algorithm capteur=sensor particule=particle noyau=nucleus atome=atom
  molécule=molecule protéine=protein gène=gene génome=genome bactérie=bacterium levure=yeast télescope=telescope laboratoire=laboratory
  éprouvette=test_tube hypothèse=hypothesis théorème=theorem équation=equation dénominateur=denominator soustraction=subtraction
  courbe=curve cercle=circle sphère=sphere diamètre=diameter périmètre=perimeter réchauffement=warming biodiversité=biodiversity
  déforestation=deforestation désertification=desertification recyclage=recycling décharge=dump déchetterie=waste_centre ordures=rubbish
  incinérateur=incinerator écluse=lock vanne=sluice_gate centrale=power_station réacteur=reactor panneau=panel éolien=wind_power
  gazoduc=gas_pipeline oléoduc=oil_pipeline raffinerie=refinery forage=drilling bénévolat=volunteering quête=collection
  parrainage=sponsorship pétition=petition banderole=banner cortège=procession défilé=parade rassemblement=gathering gerbe=spray
  éthique=ethics prestation=service forfait=package acompte=deposit arrhes=deposit quittance=receipt honoraires=fees magot=nest_egg
  fric=money denier=penny téléthon=telethon milice=militia bataillon=battalion escadron=squadron mousquet=musket baïonnette=bayonet
  cavalerie=cavalry infanterie=infantry artillerie=artillery garnison=garrison boulet=cannonball dérivé=derivative annuaire=directory
  recueil=collection annales=annals glossaire=glossary lexique=lexicon préambule=preamble épithète=epithet adjectif=adjective
  adverbe=adverb préfixe=prefix suffixe=suffix syllabe=syllable voyelle=vowel consonne=consonant grammaire=grammar conjonction=conjunction
  orthographe=spelling majuscule=capital_letter parenthèse=bracket guillemet=quotation_mark point-virgule=semicolon deux-points=colon
  tiret=dash tréma=diaeresis chancellerie=chancellery diocèse=diocese évêché=bishopric paroisse=parish calvaire=calvary suaire=shroud
  offrande=offering sacrement=sacrament hérésie=heresy calotte=skullcap archéologie=archaeology botanique=botany zoologie=zoology
  astronomie=astronomy géologie=geology géométrie=geometry algèbre=algebra arithmétique=arithmetic trigonométrie=trigonometry
  chorégraphie=choreography gymnastique=gymnastics pagode=pagoda téléfilm=TV_film vidéosurveillance=CCTV visioconférence=video_conference
  clavardage=chat tutoriel=tutorial curseur=cursor arborescence=tree_structure microprocesseur=microprocessor commutation=switching
  microprogramme=firmware renégociation=renegotiation dérogation=exemption pourvoi=appeal saisine=referral requête=petition
  assignation=summons plaidoyer=plea réquisition=requisition inculpation=charge détracteur=critic débrayage=walkout piquetage=picketing
  lock-out=lockout sous-traitance=subcontracting sous-traitant=subcontractor délocalisation=relocation filière=industry natalité=birth_rate
  mortalité=mortality recensement=census scolarité=schooling alphabétisation=literacy illettrisme=illiteracy tutorat=tutoring
  bachotage=cramming`;
