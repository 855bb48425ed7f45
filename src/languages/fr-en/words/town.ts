/** Nouns for places, roads, shops and journeys, with their English. Source: ours. */
export const town = `
  ville=city quartier=neighbourhood trottoir=pavement carrefour=crossroads chemin=path sentier=footpath autoroute=motorway
  rond-point=roundabout pont=bridge gare=station quai=platform aéroport=airport métro=metro voiture=car camion=lorry camionnette=van
  vélo=bicycle moto=motorbike autobus=bus autocar=coach bateau=boat navire=ship avion=plane fusée=rocket trajet=journey croisière=cruise
  traversée=crossing départ=departure arrivée=arrival horaire=timetable correspondance=connection billet=ticket bagage=luggage
  valise=suitcase voie=track roue=wheel pneu=tyre moteur=engine frein=brake phare=headlight volant=steering_wheel carburant=fuel
  panne=breakdown embouteillage=traffic_jam stationnement=parking vitesse=speed virage=bend péage=toll conduite=driving carte=map
  itinéraire=route mairie=town_hall hôtel=hotel auberge=inn église=church cathédrale=cathedral chapelle=chapel mosquée=mosque
  cimetière=cemetery musée=museum théâtre=theatre cinéma=cinema bibliothèque=library médiathèque=media_library librairie=bookshop
  école=school collège=secondary_school université=university maternelle=nursery_school hôpital=hospital clinique=clinic
  pharmacie=pharmacy caserne=barracks usine=factory entrepôt=warehouse chantier=building_site magasin=shop marché=market
  supermarché=supermarket pâtisserie=pastry_shop quincaillerie=hardware_store papeterie=stationer’s blanchisserie=laundry banque=bank
  stade=stadium gymnase=gymnasium piscine=swimming_pool patinoire=ice_rink plage=beach salle=room guichet=counter fontaine=fountain
  banc=bench endroit=place emplacement=location adresse=address centre-ville=city_centre frontière=border royaume=kingdom état=state
  capitale=capital région=region monde=world terre=earth île=island côte=coast rive=shore rivage=shore mer=sea océan=ocean lac=lake
  étang=pond rivière=river fleuve=river ruisseau=stream montagne=mountain colline=hill vallée=valley sommet=summit falaise=cliff
  grotte=cave désert=desert forêt=forest ferme=farm étable=cowshed verger=orchard vigne=vine vignoble=vineyard moulin=mill nord=north
  sud=south ouest=west droite=right dessus=top bord=edge hauteur=height longueur=length largeur=width profondeur=depth épaisseur=thickness
  superficie=area étendue=extent poids=weight taille=size mesure=measure niveau=level pente=slope forme=shape courrier=mail lettre=letter
  colis=parcel timbre=stamp enveloppe=envelope livraison=delivery expédition=shipping envoi=dispatch commande=order achat=purchase
  vente=sale prix=price soldes=sales solde=balance remise=discount rabais=discount réduction=discount caisse=checkout facture=invoice
  argent=money monnaie=change chèque=cheque virement=transfer tarif=rate devis=quote montant=amount somme=sum quantité=quantity
  nombre=number moitié=half tiers=third dizaine=ten douzaine=dozen centaine=hundred millier=thousand milliard=billion séjour=stay
  vacances=holidays congé=leave randonnée=hike visite=visit tourisme=tourism accueil=reception abonnement=subscription
  cotisation=contribution adhésion=membership règlement=rules`;
