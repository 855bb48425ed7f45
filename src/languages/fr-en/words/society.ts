/** Nouns for work, money, the state, justice, war and the news, with their English. Source: ours. */
export const society = `
  travail=work métier=trade emploi=job chômage=unemployment embauche=hiring licenciement=dismissal salaire=salary retraite=retirement
  grève=strike syndicat=trade_union entreprise=company société=company filiale=subsidiary siège=seat chiffre=figure bénéfice=profit
  perte=loss dépense=expenditure coût=cost frais=costs revenu=income impôt=tax taxe=tax douane=customs dette=debt crédit=credit
  épargne=savings investissement=investment actionnaire=shareholder marchandise=goods échange=exchange fournisseur=supplier
  fabricant=manufacturer produit=product qualité=quality garantie=guarantee étude=study enquête=investigation sondage=poll
  recherche=search résultat=result rapport=report bilan=assessment données=data moyenne=average hausse=rise baisse=fall croissance=growth
  écart=gap seuil=threshold réunion=meeting entretien=interview ordre=order tâche=task équipe=team métallurgie=metallurgy
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
  actualité=news presse=press revue=magazine dépêche=dispatch rubrique=section courriel=email fichier=file logiciel=software
  réseau=network mot=word titre=title conte=tale poème=poem poésie=poetry écriture=writing auteur=author éditeur=publisher
  édition=publishing peinture=painting dessin=drawing œuvre=work scène=stage musique=music violon=violin guitare=guitar tambour=drum
  danse=dance tournage=shooting émission=programme chaîne=channel entraînement=training victoire=victory défaite=defeat ballon=ball
  championnat=championship médaille=medal tournoi=tournament natation=swimming athlétisme=athletics cyclisme=cycling escrime=fencing
  équitation=riding foi=faith croyance=belief prière=prayer messe=mass pèlerinage=pilgrimage baptême=baptism péché=sin paradis=paradise
  enfer=hell soutien=support appui=support lutte=struggle défi=challenge enjeu=issue échec=failure réussite=success succès=success
  moyen=means raison=reason conséquence=consequence effet=effect truc=thing objet=object matière=matter façon=way manière=manner
  sorte=sort espèce=species exemple=example erreur=mistake faute=fault défaut=defect problème=problem souci=worry difficulté=difficulty
  besoin=need envie=desire promesse=promise mensonge=lie vérité=truth discours=speech débat=debate conférence=conference
  remerciement=thanks pierre=stone orge=barley reste=rest partie=part intérieur=inside extérieur=outside système=system membre=member
  groupe=group valeur=value développement=development liste=list ligne=line processus=process utilisateur=user texte=text compte=account
  utilisation=use contenu=content contrôle=control gestion=management caractère=character sujet=subject méthode=method élément=element
  règle=rule ressource=resource secteur=sector idée=idea objectif=objective expérience=experience intérêt=interest crise=crisis
  économie=economy référence=reference stratégie=strategy affaire=matter approche=approach modèle=model communauté=community
  analyse=analysis procédure=procedure changement=change activité=activity histoire=history autorité=authority majorité=majority
  législation=legislation responsabilité=responsibility numéro=number événement=event opération=operation comité=committee unité=unit
  présidence=presidency découverte=discovery consommateur=consumer gestionnaire=manager détail=detail flux=flow limite=limit
  réalité=reality comportement=behaviour norme=standard exercice=exercise industrie=industry réserve=reserve défense=defence
  progrès=progress manque=lack financement=funding stabilité=stability commentaire=comment évolution=development propriété=property
  volonté=will matériel=equipment urgence=emergency cellule=cell évaluation=evaluation éducation=education technologie=technology
  différence=difference territoire=territory exigence=requirement fonctionnement=operation connaissance=knowledge mouvement=movement
  compétence=skill critère=criterion partenaire=partner représentant=representative diffusion=broadcasting priorité=priority
  partenariat=partnership thème=theme avantage=advantage catégorie=category consommation=consumption appareil=device mécanisme=mechanism
  conflit=conflict gouverneur=governor équilibre=balance lecteur=reader colonne=column`;
