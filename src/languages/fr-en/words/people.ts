/** Nouns for people, their bodies, lives and feelings, with their English. Source: ours. */
export const people = `
  homme=man femme=woman enfant=child garçon=boy fille=girl bébé=baby fils=son père=father mère=mother frère=brother sœur=sister
  mari=husband épouse=wife époux=spouse oncle=uncle tante=aunt neveu=nephew nièce=niece grand-père=grandfather grand-mère=grandmother
  ami=friend amie=friend voisin=neighbour voisine=neighbour famille=family peuple=people foule=crowd jeunesse=youth vieillesse=old_age
  enfance=childhood naissance=birth mariage=marriage fiançailles=engagement décès=death mort=death enterrement=burial deuil=mourning
  obsèques=funeral veuf=widower veuve=widow orphelin=orphan jumeau=twin aîné=elder vieillard=old_man bonhomme=fellow copain=friend
  gens=people humain=human citoyen=citizen habitant=inhabitant riverain=resident réfugié=refugee immigré=immigrant esclave=slave
  héros=hero héroïne=heroine témoin=witness victime=victim voleur=thief meurtrier=murderer tueur=killer escroc=crook prisonnier=prisoner
  otage=hostage ennemi=enemy adversaire=opponent vainqueur=winner gagnant=winner perdant=loser joueur=player entraîneur=coach
  arbitre=referee nageur=swimmer coureur=runner cycliste=cyclist footballeur=footballer boulanger=baker boucher=butcher
  pâtissier=pastry_cook épicier=grocer poissonnier=fishmonger fleuriste=florist coiffeur=hairdresser plombier=plumber menuisier=carpenter
  charpentier=carpenter maçon=mason serrurier=locksmith électricien=electrician peintre=painter jardinier=gardener cuisinier=cook
  serveur=waiter vendeur=salesperson caissier=cashier acheteur=buyer tailleur=tailor ouvrier=worker employé=employee salarié=employee
  employeur=employer travailleur=worker chômeur=unemployed_person stagiaire=trainee apprenti=apprentice directeur=director
  dirigeant=leader gérant=manager comptable=accountant collègue=colleague associé=partner avocat=lawyer juge=judge juré=juror
  notaire=notary greffier=clerk policier=police_officer pompier=firefighter facteur=postman infirmier=nurse médecin=doctor
  chirurgien=surgeon dentiste=dentist pharmacien=pharmacist vétérinaire=vet sage-femme=midwife enseignant=teacher professeur=teacher
  instituteur=teacher élève=pupil étudiant=student écolier=schoolchild lycéen=pupil chercheur=researcher ingénieur=engineer
  informaticien=computer_scientist écrivain=writer romancier=novelist poète=poet journaliste=journalist rédacteur=editor
  photographe=photographer comédien=actor acteur=actor chanteur=singer musicien=musician danseur=dancer réalisateur=director
  cinéaste=film-maker sculpteur=sculptor agriculteur=farmer éleveur=breeder paysan=farmer berger=shepherd vigneron=winegrower
  pêcheur=fisherman marin=sailor soldat=soldier conducteur=driver voyageur=traveller camionneur=lorry_driver passager=passenger
  piéton=pedestrian locataire=tenant propriétaire=owner bailleur=landlord hôte=host invité=guest convive=guest maire=mayor député=MP
  sénateur=senator préfet=prefect ministre=minister président=president roi=king reine=queen citoyenneté=citizenship princesse=princess
  empereur=emperor chancelier=chancellor électeur=voter candidat=candidate adhérent=member remplaçant=substitute bénévole=volunteer
  syndicaliste=trade_unionist gréviste=striker manifestant=demonstrator porte-parole=spokesperson conseiller=adviser
  fonctionnaire=civil_servant ambassadeur=ambassador évêque=bishop prêtre=priest moine=monk religieuse=nun pape=pope croyant=believer
  dieu=god ange=angel diable=devil sorcière=witch fée=fairy tête=head cheveu=hair œil=eye sourcil=eyebrow oreille=ear nez=nose
  bouche=mouth lèvre=lip langue=language cou=neck épaule=shoulder coude=elbow poignet=wrist doigt=finger ongle=nail pouce=thumb
  poitrine=chest ventre=belly hanche=hip jambe=leg genou=knee cheville=ankle orteil=toe peau=skin os=bone cœur=heart cerveau=brain
  poumon=lung foie=liver estomac=stomach sueur=sweat larme=tear santé=health maladie=disease fièvre=fever rhume=cold toux=cough grippe=flu
  douleur=pain blessure=injury plaie=wound brûlure=burn grossesse=pregnancy accouchement=childbirth vaccin=vaccine médicament=medicine
  ordonnance=prescription pansement=bandage soin=care vieillissement=ageing sommeil=sleep rêve=dream cauchemar=nightmare guérison=recovery
  chirurgie=surgery peur=fear joie=joy bonheur=happiness malheur=misfortune tristesse=sadness colère=anger haine=hatred amour=love
  amitié=friendship honte=shame fierté=pride espoir=hope désespoir=despair confiance=trust méfiance=distrust jalousie=jealousy pitié=pity
  tendresse=tenderness pensée=thought mémoire=memory âme=soul âge=age soif=thirst faim=hunger goût=taste odeur=smell bruit=noise
  voix=voice sourire=smile baiser=kiss geste=gesture espérance=hope paresse=laziness sagesse=wisdom faiblesse=weakness bêtise=stupidity
  prénom=first_name nom=name surnom=nickname anniversaire=birthday vœu=wish cadeau=gift jouet=toy jeu=game loisir=leisure
  retraité=pensioner bourreau=executioner noyade=drowning héritier=heir parrain=godfather marraine=godmother serveuse=waitress
  actrice=actress comédienne=actress héritière=heiress hôtesse=hostess déesse=goddess maîtresse=mistress`;
