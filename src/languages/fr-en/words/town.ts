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
  école=school collège=secondary_school université=university maternelle=nursery_school hôpital=hospital clinique=clinic pharmacie=pharmacy
  caserne=barracks usine=factory entrepôt=warehouse chantier=building_site magasin=shop marché=market supermarché=supermarket
  pâtisserie=pastry_shop quincaillerie=hardware_store papeterie=stationer’s blanchisserie=laundry banque=bank stade=stadium
  gymnase=gymnasium piscine=swimming_pool patinoire=ice_rink plage=beach salle=room guichet=counter fontaine=fountain banc=bench
  endroit=place emplacement=location adresse=address centre-ville=city_centre frontière=border royaume=kingdom état=state capitale=capital
  région=region monde=world terre=earth île=island côte=coast rive=shore rivage=shore mer=sea océan=ocean lac=lake étang=pond rivière=river
  fleuve=river ruisseau=stream montagne=mountain colline=hill vallée=valley sommet=summit falaise=cliff grotte=cave désert=desert
  forêt=forest ferme=farm étable=cowshed verger=orchard vigne=vine vignoble=vineyard moulin=mill nord=north sud=south ouest=west
  droite=right dessus=top bord=edge hauteur=height longueur=length largeur=width profondeur=depth épaisseur=thickness superficie=area
  étendue=extent poids=weight taille=size mesure=measure niveau=level pente=slope forme=shape courrier=mail lettre=letter colis=parcel
  timbre=stamp enveloppe=envelope livraison=delivery expédition=shipping envoi=dispatch commande=order achat=purchase vente=sale prix=price
  soldes=sales solde=balance remise=discount rabais=discount réduction=discount caisse=checkout facture=invoice argent=money monnaie=change
  chèque=cheque virement=transfer tarif=rate devis=quote montant=amount somme=sum quantité=quantity nombre=number moitié=half tiers=third
  dizaine=ten douzaine=dozen centaine=hundred millier=thousand milliard=billion séjour=stay vacances=holidays congé=leave randonnée=hike
  visite=visit tourisme=tourism accueil=reception abonnement=subscription cotisation=contribution adhésion=membership règlement=rules
  ruelle=alley bourg=village bourgade=small_town hameau=hamlet lotissement=housing_estate pavillon=detached_house manoir=manor
  palais=palace donjon=keep douve=moat ruine=ruin obélisque=obelisk viaduc=viaduct aqueduc=aqueduct souterrain=underpass
  lampadaire=street_lamp réverbère=street_lamp parcmètre=parking_meter station-service=petrol_station pompe=pump dépanneuse=breakdown_truck
  corbillard=hearse tramway=tram funiculaire=funicular téléphérique=cable_car remontée=lift télésiège=chairlift aiguillage=points
  caténaire=overhead_line aérogare=terminal décollage=take-off atterrissage=landing escale=stopover hublot=porthole hélice=propeller
  planeur=glider montgolfière=hot-air_balloon paquebot=liner pétrolier=tanker chalutier=trawler péniche=barge barque=rowing_boat
  canot=dinghy radeau=raft voilier=sailing_boat pirogue=dugout coque=hull mât=mast gouvernail=rudder ancre=anchor cale=hold équipage=crew
  jetée=jetty digue=dyke bouée=buoy estuaire=estuary détroit=strait golfe=gulf baie=bay péninsule=peninsula archipel=archipelago îlot=islet
  crique=cove chenal=channel plaine=plain versant=slope crête=ridge cime=peak arête=ridge vallon=small_valley équateur=equator
  tropique=tropic pôle=pole hémisphère=hemisphere carrosserie=bodywork capot=bonnet coffre=boot pare-brise=windscreen
  essuie-glace=windscreen_wiper rétroviseur=rear-view_mirror clignotant=indicator klaxon=horn embrayage=clutch accélérateur=accelerator
  pédale=pedal guidon=handlebars jante=rim réservoir=tank vidange=oil_change verbalisation=fine alcootest=breath_test carambolage=pile-up
  accrochage=minor_collision dérapage=skid déviation=diversion ralentissement=slowdown covoiturage=car-sharing autostop=hitch-hiking
  droguerie=hardware_store mercerie=haberdashery bijouterie=jeweller’s tabac=tobacconist’s guinguette=open-air_café caviste=wine_merchant
  brocante=flea_market braderie=street_sale foire=fair halle=covered_market étal=stall vitrine=shop_window caddie=trolley
  devanture=shop_front échoppe=stall orphelinat=orphanage dispensaire=health_centre commissariat=police_station
  sous-préfecture=sub-prefecture ambassade=embassy consulat=consulate tombe=grave tombeau=tomb caveau=vault cercueil=coffin
  crématorium=crematorium manège=merry-go-round cirque=circus discothèque=nightclub passeport=passport douanier=customs_officer malle=trunk
  gîte=holiday_cottage réservation=booking dépliant=leaflet embarcation=boat masure=hovel écurie=stable palissade=fence oubliette=dungeon
  dalle=slab loge=lodge cachot=dungeon antichambre=antechamber galetas=garret grillage=wire_netting fourneau=stove nacelle=basket
  carrosse=coach châssis=chassis benne=skip mobylette=moped trottinette=scooter remorque=trailer goélette=schooner trois-mâts=three-master
  chaloupe=launch poupe=stern proue=prow soute=hold écoutille=hatch torpille=torpedo chalut=trawl gargote=cheap_restaurant
  cafétéria=cafeteria presbytère=presbytery laverie=launderette soupirail=basement_window vasistas=fanlight persienne=shutter
  piédestal=pedestal estrade=platform caravane=caravan carrousel=merry-go-round aciérie=steelworks houillère=coal_mine fonderie=foundry
  filature=spinning_mill tannerie=tannery verrerie=glassworks scierie=sawmill minoterie=flour_mill sucrerie=sugar_refinery
  conserverie=cannery cimenterie=cement_works poudrière=powder_keg havre=haven sarcophage=sarcophagus isoloir=polling_booth
  bâtisse=building chaumière=cottage cabane=hut cahute=hut baraque=shack bicoque=shack toundra=tundra`;
