/** Nouns for people, their bodies, lives and feelings, with their English. Source: ours. */
export const people = `
  homme=man femme=woman enfant=child garçon=boy fille=girl bébé=baby fils=son père=father mère=mother frère=brother sœur=sister
  mari=husband épouse=wife époux=spouse oncle=uncle tante=aunt neveu=nephew nièce=niece grand-père=grandfather grand-mère=grandmother
  ami=friend amie=friend voisin=neighbour voisine=neighbour famille=family peuple=people foule=crowd jeunesse=youth vieillesse=old_age
  enfance=childhood naissance=birth mariage=marriage fiançailles=engagement décès=death mort=death enterrement=burial deuil=mourning
  obsèques=funeral veuf=widower veuve=widow orphelin=orphan jumeau=twin aîné=elder vieillard=old_man bonhomme=fellow copain=friend
  gens=people humain=human citoyen=citizen habitant=inhabitant riverain=resident réfugié=refugee immigré=immigrant esclave=slave héros=hero
  héroïne=heroine témoin=witness victime=victim voleur=thief meurtrier=murderer tueur=killer escroc=crook prisonnier=prisoner otage=hostage
  ennemi=enemy adversaire=opponent vainqueur=winner gagnant=winner perdant=loser joueur=player entraîneur=coach arbitre=referee
  nageur=swimmer coureur=runner cycliste=cyclist footballeur=footballer boulanger=baker boucher=butcher pâtissier=pastry_cook
  épicier=grocer poissonnier=fishmonger fleuriste=florist coiffeur=hairdresser plombier=plumber menuisier=carpenter charpentier=carpenter
  maçon=mason serrurier=locksmith électricien=electrician peintre=painter jardinier=gardener cuisinier=cook serveur=waiter
  vendeur=salesperson caissier=cashier acheteur=buyer tailleur=tailor ouvrier=worker employé=employee salarié=employee employeur=employer
  travailleur=worker chômeur=unemployed_person stagiaire=trainee apprenti=apprentice directeur=director dirigeant=leader gérant=manager
  comptable=accountant collègue=colleague associé=partner avocat=lawyer juge=judge juré=juror notaire=notary greffier=clerk
  policier=police_officer pompier=firefighter facteur=postman infirmier=nurse médecin=doctor chirurgien=surgeon dentiste=dentist
  pharmacien=pharmacist vétérinaire=vet sage-femme=midwife enseignant=teacher professeur=teacher instituteur=teacher élève=pupil
  étudiant=student écolier=schoolchild lycéen=pupil chercheur=researcher ingénieur=engineer informaticien=computer_scientist
  écrivain=writer romancier=novelist poète=poet journaliste=journalist rédacteur=editor photographe=photographer comédien=actor
  acteur=actor chanteur=singer musicien=musician danseur=dancer réalisateur=director cinéaste=film-maker sculpteur=sculptor
  agriculteur=farmer éleveur=breeder paysan=farmer berger=shepherd vigneron=winegrower pêcheur=fisherman marin=sailor soldat=soldier
  conducteur=driver voyageur=traveller camionneur=lorry_driver passager=passenger piéton=pedestrian locataire=tenant propriétaire=owner
  bailleur=landlord hôte=host invité=guest convive=guest maire=mayor député=MP sénateur=senator préfet=prefect ministre=minister
  président=president roi=king reine=queen citoyenneté=citizenship princesse=princess empereur=emperor chancelier=chancellor électeur=voter
  candidat=candidate adhérent=member remplaçant=substitute bénévole=volunteer syndicaliste=trade_unionist gréviste=striker
  manifestant=demonstrator porte-parole=spokesperson conseiller=adviser fonctionnaire=civil_servant ambassadeur=ambassador évêque=bishop
  prêtre=priest moine=monk religieuse=nun pape=pope croyant=believer dieu=god ange=angel diable=devil sorcière=witch fée=fairy tête=head
  cheveu=hair œil=eye sourcil=eyebrow oreille=ear nez=nose bouche=mouth lèvre=lip langue=language cou=neck épaule=shoulder coude=elbow
  poignet=wrist doigt=finger ongle=nail pouce=thumb poitrine=chest ventre=belly hanche=hip jambe=leg genou=knee cheville=ankle orteil=toe
  peau=skin os=bone cœur=heart cerveau=brain poumon=lung foie=liver estomac=stomach sueur=sweat larme=tear santé=health maladie=disease
  fièvre=fever rhume=cold toux=cough grippe=flu douleur=pain blessure=injury plaie=wound brûlure=burn grossesse=pregnancy
  accouchement=childbirth vaccin=vaccine médicament=medicine ordonnance=prescription pansement=bandage soin=care vieillissement=ageing
  sommeil=sleep rêve=dream cauchemar=nightmare guérison=recovery chirurgie=surgery peur=fear joie=joy bonheur=happiness malheur=misfortune
  tristesse=sadness colère=anger haine=hatred amour=love amitié=friendship honte=shame fierté=pride espoir=hope désespoir=despair
  confiance=trust méfiance=distrust jalousie=jealousy pitié=pity tendresse=tenderness pensée=thought mémoire=memory âme=soul âge=age
  soif=thirst faim=hunger goût=taste odeur=smell bruit=noise voix=voice sourire=smile baiser=kiss geste=gesture espérance=hope
  paresse=laziness sagesse=wisdom faiblesse=weakness bêtise=stupidity prénom=first_name nom=name surnom=nickname anniversaire=birthday
  vœu=wish cadeau=gift jouet=toy jeu=game loisir=leisure retraité=pensioner bourreau=executioner noyade=drowning héritier=heir
  parrain=godfather marraine=godmother serveuse=waitress actrice=actress comédienne=actress héritière=heiress hôtesse=hostess
  déesse=goddess maîtresse=mistress nourrisson=infant bambin=toddler gamine=kid jumelle=twin cadette=younger_one benjamin=youngest
  aïeul=ancestor ancêtre=ancestor beau-père=father-in-law belle-mère=mother-in-law beau-frère=brother-in-law belle-sœur=sister-in-law
  gendre=son-in-law belle-fille=daughter-in-law petit-fils=grandson petite-fille=granddaughter cousine=cousin filleul=godson
  tuteur=guardian orpheline=orphan compagnon=companion compagne=partner concubin=partner célibat=celibacy ménage=household tribu=tribe
  lignée=lineage parenté=kinship meunier=miller forgeron=blacksmith tisserand=weaver potier=potter verrier=glassmaker horloger=watchmaker
  bijoutier=jeweller orfèvre=goldsmith cordonnier=cobbler couturière=dressmaker teinturier=dyer tonnelier=cooper brasseur=brewer
  fromager=cheesemaker charcutier=pork_butcher maraîcher=market_gardener horticulteur=horticulturist apiculteur=beekeeper
  ostréiculteur=oyster_farmer viticulteur=winegrower céréalier=cereal_grower bûcheron=lumberjack garde-forestier=forester
  braconnier=poacher matelot=sailor capitaine=captain batelier=boatman éclusier=lock_keeper mineur=miner couvreur=roofer plâtrier=plasterer
  carreleur=tiler vitrier=glazier soudeur=welder tourneur=turner ajusteur=fitter mécanicien=mechanic garagiste=garage_owner
  carrossier=panel_beater livreur=delivery_driver déménageur=removal_man cheminot=railway_worker aiguilleur=signalman
  contrôleur=ticket_inspector éboueur=dustman balayeur=sweeper gardien=caretaker vigile=security_guard veilleur=watchman huissier=bailiff
  magistrat=magistrate avoué=solicitor bâtonnier=president_of_the_bar commissaire=commissioner enquêteur=investigator détective=detective
  indicateur=informer ravisseur=kidnapper complice=accomplice malfaiteur=criminal cambrioleur=burglar trafiquant=trafficker
  contrebandier=smuggler faussaire=forger évadé=escapee fugitif=fugitive détenue=inmate geôlier=jailer espion=spy terroriste=terrorist
  preneur=taker tireur=shooter tireuse=shooter rescapé=survivor survivant=survivor noyé=drowned_person sauveteur=rescuer
  secouriste=first-aider ambulancier=paramedic aide-soignant=care_assistant kinésithérapeute=physiotherapist pédiatre=paediatrician
  gynécologue=gynaecologist cardiologue=cardiologist oncologue=oncologist psychiatre=psychiatrist psychologue=psychologist généraliste=GP
  urgentiste=emergency_doctor soignant=carer opticien=optician chimiste=chemist physicien=physicist biologiste=biologist
  mathématicien=mathematician astronome=astronomer astronaute=astronaut cosmonaute=cosmonaut archéologue=archaeologist géologue=geologist
  historien=historian géographe=geographer sociologue=sociologist philosophe=philosopher linguiste=linguist traducteur=translator
  interprète=interpreter bibliothécaire=librarian documentaliste=librarian archiviste=archivist architecte=architect urbaniste=town_planner
  géomètre=surveyor graphiste=graphic_designer styliste=designer mannequin=model metteur=director scénariste=screenwriter
  scénographe=set_designer dramaturge=playwright chorégraphe=choreographer compositeur=composer violoniste=violinist pianiste=pianist
  choriste=chorister humoriste=comedian magicien=magician acrobate=acrobat dompteur=tamer spectateur=spectator téléspectateur=viewer
  auditeur=listener animateur=presenter présentateur=presenter chroniqueur=columnist pigiste=freelancer contremaître=foreman
  intérimaire=temporary_worker apprentie=apprentice auto-entrepreneur=self-employed_person commerçant=shopkeeper marchand=merchant
  grossiste=wholesaler détaillant=retailer banquier=banker assureur=insurer investisseur=investor rentier=person_of_independent_means
  contribuable=taxpayer créancier=creditor débiteur=debtor locatrice=tenant bâtisseur=builder promoteur=developer fondateur=founder
  écolière=schoolgirl lycéenne=pupil bachelier=school_leaver doctorant=doctoral_student proviseur=head_teacher surveillant=supervisor
  puériculteur=nursery_nurse nounou=nanny nourrice=childminder moniteur=instructor éducateur=youth_worker duc=duke comtesse=countess
  baronne=baroness roturier=commoner pèlerin=pilgrim croisé=crusader nonne=nun abbé=abbot abbesse=abbess archevêque=archbishop
  pasteur=pastor rabbin=rabbi prophète=prophet apôtre=apostle sainte=saint païen=pagan athée=atheist édile=councillor échevin=alderman
  adjoint=deputy élue=elected_representative eurodéputé=MEP porte-drapeau=standard_bearer sympathisant=supporter opposant=opponent
  rebelle=rebel émeutier=rioter casseur=rioter putschiste=putschist dictateur=dictator tyran=tyrant exilé=exile déserteur=deserter
  fantassin=infantryman artilleur=gunner parachutiste=paratrooper pilote=pilot mercenaire=mercenary conscrit=conscript vétéran=veteran
  maréchal=marshal amiral=admiral caporal=corporal sergent=sergeant gaucher=left-hander droitier=right-hander géant=giant nain=dwarf
  handicapé=disabled_person sans-abri=homeless_person mendiant=beggar clochard=tramp ivrogne=drunkard toxicomane=drug_addict fumeur=smoker
  lâche=coward menteur=liar tricheur=cheat bavard=chatterbox imbécile=fool rêveur=dreamer tempe=temple joue=cheek menton=chin mâchoire=jaw
  gencive=gum gosier=throat nuque=nape paupière=eyelid cil=eyelash pupille=pupil narine=nostril barbe=beard chevelure=hair frange=fringe
  calvitie=baldness crâne=skull nerf=nerve artère=artery veine=vein vessie=bladder intestin=intestine vertèbre=vertebra cuisse=thigh
  mollet=calf fesse=buttock nombril=navel sein=breast aisselle=armpit avant-bras=forearm paume=palm poing=fist squelette=skeleton
  rotule=kneecap rougeole=measles varicelle=chickenpox oreillons=mumps rubéole=rubella coqueluche=whooping_cough tuberculose=tuberculosis
  paludisme=malaria choléra=cholera peste=plague lèpre=leprosy sida=AIDS tumeur=tumour leucémie=leukaemia diabète=diabetes
  infarctus=heart_attack asthme=asthma eczéma=eczema bronchite=bronchitis pneumonie=pneumonia angine=sore_throat otite=ear_infection
  nausée=nausea vomissement=vomiting diarrhée=diarrhoea vertige=dizziness évanouissement=fainting insomnie=insomnia épuisement=exhaustion
  dépression=depression angoisse=anxiety démence=dementia épilepsie=epilepsy paralysie=paralysis surdité=deafness cécité=blindness
  myopie=short-sightedness entorse=sprain ecchymose=bruise cicatrice=scar piqûre=sting morsure=bite coupure=cut hémorragie=haemorrhage
  épidémie=epidemic pandémie=pandemic quarantaine=quarantine dépistage=screening comprimé=tablet gélule=capsule pommade=ointment
  seringue=syringe perfusion=drip greffe=transplant prothèse=prosthesis béquille=crutch attelle=splint radiographie=X-ray
  échographie=ultrasound prélèvement=sample bistouri=scalpel césarienne=caesarean avortement=abortion accoucheuse=midwife
  nostalgie=nostalgia dégoût=disgust mépris=contempt rancune=grudge orgueil=pride vanité=vanity modestie=modesty pudeur=modesty
  timidité=shyness bravoure=bravery lâcheté=cowardice générosité=generosity bonté=kindness méchanceté=wickedness cruauté=cruelty
  douceur=gentleness curiosité=curiosity folie=madness lucidité=clear-sightedness entêtement=stubbornness étonnement=astonishment
  émerveillement=wonder soulagement=relief remords=remorse soupçon=suspicion certitude=certainty mec=guy flic=cop forçat=convict
  skieur=skier snowboardeur=snowboarder skateur=skateboarder footeux=football_fan jésuite=Jesuit aubergiste=innkeeper motard=motorcyclist
  souverainiste=sovereigntist questeur=quaestor apothicaire=apothecary praticien=practitioner fraudeur=fraudster demoiselle=young_lady
  voyou=thug automobiliste=motorist motocycliste=motorcyclist signataire=signatory sauveur=saviour révérend=reverend réserviste=reservist
  vicaire=vicar confrère=colleague clerc=cleric gosse=kid agresseur=attacker percepteur=tax_collector concessionnaire=dealer doyen=dean
  badaud=onlooker internaute=internet_user frontalier=cross-border_worker armateur=shipowner harponneur=harpooner mousquetaire=musketeer
  installateur=fitter homologue=counterpart constructeur=manufacturer pédophile=paedophile sceptique=sceptic aïeule=grandmother
  plongeur=diver radiodiffuseur=broadcaster réformateur=reformer récidiviste=repeat_offender pionnier=pioneer mouchard=informer
  séminariste=seminarian pacifiste=pacifist intégriste=fundamentalist gaillard=fellow dénonciateur=informer coéquipier=team-mate
  alpiniste=mountaineer montagnard=mountain_dweller apatride=stateless_person postier=postal_worker patriote=patriot bouddhiste=Buddhist
  scélérat=scoundrel toubib=doctor patineur=skater visionnaire=visionary obligataire=bondholder mafieux=mobster analphabète=illiterate
  expéditeur=sender ballerine=ballerina sbire=henchman revendeur=dealer philanthrope=philanthropist connard=bastard salaud=bastard
  salope=bitch rameur=rower rouleur=rider éditorialiste=editorial_writer vacancier=holidaymaker tzigane=gypsy gitan=gypsy
  théoricien=theorist récipiendaire=recipient prof=teacher planteur=planter pécheur=sinner humaniste=humanist huguenot=Huguenot
  buveur=drinker concitoyenne=fellow_citizen concitoyen=fellow_citizen carabinier=carabiniere citadin=city_dweller idéologue=ideologue
  cobaye=guinea_pig fainéant=idler escouade=squad idéaliste=idealist cannibale=cannibal receveur=receiver narrateur=narrator
  manipulateur=manipulator pacificateur=peacemaker objecteur=objector néonazi=neo-Nazi narcotrafiquant=drug_trafficker
  investigateur=investigator imposteur=impostor hussard=hussar grimpeur=climber fiston=son farceur=joker eunuque=eunuch bergère=shepherdess
  formateur=trainer aristocrate=aristocrat catcheur=wrestler campagnard=country_dweller blogueur=blogger aventurier=adventurer
  affréteur=charterer voltigeur=acrobat constitutionnaliste=constitutional_expert chiffonnier=rag_picker torse=torso bouc=goat
  prunelle=pupil cervelle=brain rétine=retina ossements=bones entrailles=entrails ossature=frame moelle=marrow mèche=lock barbiche=goatee
  glande=gland thyroïde=thyroid pancréas=pancreas ovule=egg sperme=sperm salive=saliva chevet=bedside toxicomanie=drug_addiction
  arthrite=arthritis arthrose=osteoarthritis ostéoporose=osteoporosis cholestérol=cholesterol rhumatisme=rheumatism cirrhose=cirrhosis
  hépatite=hepatitis méningite=meningitis appendicite=appendicitis tétanos=tetanus poliomyélite=polio obésité=obesity anorexie=anorexia
  boulimie=bulimia`;
