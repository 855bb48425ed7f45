/** Nouns for the house, clothes, food and drink, with their English. Source: ours. */
export const home = `
  maison=house appartement=flat logement=housing loyer=rent immeuble=building bâtiment=building étage=floor escalier=stairs ascenseur=lift
  pièce=room chambre=bedroom bain=bath douche=shower baignoire=bath évier=sink robinet=tap lavabo=washbasin toilettes=toilets
  couloir=corridor porte=door fenêtre=window volet=shutter rideau=curtain mur=wall plafond=ceiling sol=floor plancher=floor toit=roof
  cheminée=fireplace grenier=attic jardin=garden clôture=fence meuble=piece_of_furniture fauteuil=armchair étagère=shelf tiroir=drawer
  miroir=mirror tapis=carpet lampe=lamp ampoule=light_bulb bougie=candle couverture=blanket drap=sheet oreiller=pillow matelas=mattress
  horloge=clock réveil=alarm_clock clé=key serrure=lock poignée=handle outil=tool marteau=hammer tournevis=screwdriver clou=nail scie=saw
  échelle=ladder seau=bucket balai=broom éponge=sponge poubelle=bin déchet=waste lessive=washing savon=soap brosse=brush peigne=comb
  ciseaux=scissors couteau=knife fourchette=fork cuillère=spoon assiette=plate verre=glass bouteille=bottle tasse=cup poêle=frying_pan
  nappe=tablecloth panier=basket boîte=box sac=bag ficelle=string corde=rope tuyau=pipe chauffage=heating réfrigérateur=refrigerator
  frigo=fridge aspirateur=vacuum_cleaner lave-linge=washing_machine lave-vaisselle=dishwasher ordinateur=computer écran=screen
  clavier=keyboard souris=mouse imprimante=printer téléphone=telephone télévision=television vêtement=garment chemisier=blouse
  pantalon=trousers jupe=skirt manteau=coat veste=jacket chaussette=sock chaussure=shoe botte=boot chapeau=hat casquette=cap écharpe=scarf
  gant=glove ceinture=belt cravate=tie maillot=jersey poche=pocket bouton=button aiguille=needle tissu=fabric laine=wool coton=cotton
  soie=silk cuir=leather bague=ring montre=watch lunettes=glasses parapluie=umbrella mouchoir=handkerchief repas=meal déjeuner=lunch
  dîner=dinner petit-déjeuner=breakfast goûter=snack cantine=canteen traiteur=caterer recette=recipe cuisson=cooking nourriture=food
  aliment=food boisson=drink eau=water lait=milk beurre=butter fromage=cheese crème=cream yaourt=yoghurt œuf=egg sucre=sugar sel=salt
  poivre=pepper huile=oil vinaigre=vinegar farine=flour pâte=dough pâtes=pasta riz=rice miel=honey confiture=jam moutarde=mustard
  viande=meat bœuf=beef boeuf=beef veau=veal agneau=lamb mouton=sheep porc=pork jambon=ham saucisse=sausage saucisson=sausage
  poulet=chicken canard=duck dinde=turkey lapin=rabbit gibier=game poisson=fish saumon=salmon thon=tuna morue=cod truite=trout
  hareng=herring crevette=shrimp huître=oyster homard=lobster crabe=crab légume=vegetable salade=salad tomate=tomato carotte=carrot
  oignon=onion chou-fleur=cauliflower haricot=bean poireau=leek épinard=spinach champignon=mushroom concombre=cucumber laitue=lettuce
  citrouille=pumpkin betterave=beetroot navet=turnip persil=parsley artichaut=artichoke asperge=asparagus pomme=apple poire=pear
  cerise=cherry fraise=strawberry framboise=raspberry abricot=apricot citron=lemon pamplemousse=grapefruit banane=banana ananas=pineapple
  noix=walnut noisette=hazelnut amande=almond pastèque=watermelon châtaigne=chestnut gâteau=cake tarte=tart glace=ice_cream
  chocolat=chocolate potage=soup soupe=soup vin=wine bière=beer cidre=cider jus=juice thé=tea eau-de-vie=brandy glaçon=ice_cube
  boulangerie=bakery boucherie=butcher’s_shop épicerie=grocery poissonnerie=fishmonger’s pourboire=tip dégustation=tasting
  vaisselle=crockery linge=linen foyer=home taudis=slum gratte-ciel=skyscraper palier=landing rampe=banister entrée=entrance
  paillasson=doormat sonnette=doorbell interphone=intercom verrou=bolt cadenas=padlock charnière=hinge vitre=pane vitrage=glazing
  lucarne=skylight véranda=veranda balcon=balcony terrasse=terrace gouttière=gutter tuile=tile poutre=beam charpente=frame
  cloison=partition carrelage=tiling papier-peint=wallpaper plinthe=skirting_board rallonge=extension_lead interrupteur=switch fusible=fuse
  fil=thread câble=cable chaudière=boiler radiateur=radiator chauffe-eau=water_heater plomberie=plumbing fuite=leak égout=sewer
  évacuation=drain tabouret=stool berceau=cradle poussette=pushchair penderie=wardrobe cintre=hanger couette=duvet traversin=bolster
  édredon=eiderdown coussin=cushion moquette=carpet napperon=doily torchon=tea_towel casserole=saucepan marmite=pot couvercle=lid
  louche=ladle spatule=spatula fouet=whisk râpe=grater passoire=colander entonnoir=funnel tire-bouchon=corkscrew ouvre-boîte=tin_opener
  bouilloire=kettle cafetière=coffee_pot théière=teapot grille-pain=toaster micro-ondes=microwave congélateur=freezer cuisinière=cooker
  hotte=hood saladier=salad_bowl soucoupe=saucer bocal=jar tonneau=barrel barrique=cask bouchon=cork étiquette=label emballage=packaging
  carton=cardboard_box cageot=crate bidon=can arrosoir=watering_can serpillière=mop chiffon=cloth balayette=brush pelle=shovel
  détergent=detergent repassage=ironing couture=sewing tricot=knitting broderie=embroidery dentelle=lace velours=velvet fermeture=fastener
  lacet=lace semelle=sole pantoufle=slipper chausson=slipper sandale=sandal bottine=ankle_boot collant=tights culotte=knickers
  caleçon=boxer_shorts soutien-gorge=bra pyjama=pyjamas peignoir=dressing_gown tablier=apron gilet=waistcoat imperméable=raincoat
  béret=beret foulard=scarf châle=shawl voile=veil bretelle=strap manche=sleeve ourlet=hem perle=pearl diamant=diamond émeraude=emerald
  rubis=ruby saphir=sapphire ivoire=ivory rasoir=razor dentifrice=toothpaste shampooing=shampoo parfum=perfume maquillage=make-up
  vernis=varnish poupée=doll peluche=soft_toy toupie=spinning_top cerf-volant=kite balançoire=swing toboggan=slide bille=marble pion=pawn
  pique-nique=picnic festin=feast entremets=dessert apéritif=aperitif digestif=liqueur tisane=herbal_tea bouillon=broth ragoût=stew
  grillade=grill brochette=skewer côtelette=chop rognon=kidney tripes=tripe boudin=black_pudding andouille=chitterling_sausage
  rillettes=potted_meat lardon=bacon_bit saindoux=lard graisse=fat croûte=crust tartine=slice_of_bread biscotte=rusk gaufre=waffle
  crêpe=pancake galette=buckwheat_pancake beignet=doughnut gelée=jelly sirop=syrup bonbon=sweet réglisse=liquorice sucette=lollipop
  guimauve=marshmallow vanille=vanilla cannelle=cinnamon gingembre=ginger safran=saffron curcuma=turmeric basilic=basil thym=thyme
  romarin=rosemary laurier=bay_leaf menthe=mint ciboulette=chives cerfeuil=chervil coriandre=coriander sauge=sage aneth=dill
  échalote=shallot poivron=pepper piment=chilli radis=radish céleri=celery fenouil=fennel chicorée=chicory endive=chicory
  cresson=watercress pois=pea lentille=lentil fève=broad_bean patate=potato manioc=cassava potiron=pumpkin courge=squash brugnon=nectarine
  groseille=redcurrant cassis=blackcurrant mûre=blackberry myrtille=blueberry figue=fig datte=date mangue=mango coing=quince
  clémentine=clementine mandarine=mandarin cacahuète=peanut pistache=pistachio carreau=tile engin=device ruban=ribbon étoffe=cloth
  conteneur=container gazon=lawn boussole=compass tampon=stamp décor=set adaptateur=adapter cône=cone tôle=sheet_metal carabine=rifle
  pilule=pill symptôme=symptom téléviseur=television_set perruque=wig virgule=comma flacon=bottle gobelet=goblet traîneau=sleigh sceau=seal
  salopette=dungarees kérosène=kerosene chaux=lime goudron=tar crochet=hook palet=puck porcelaine=porcelain maquette=model
  ingrédient=ingredient fourgonnette=van casier=locker télécommande=remote_control tremplin=springboard oxyde=oxide anneau=ring
  désinfectant=disinfectant cruche=jug commutateur=switch brin=strand pendule=clock pagaie=paddle cornemuse=bagpipes cerceau=hoop toge=gown
  réchaud=stove guenille=rag trappe=trapdoor gélatine=gelatine acajou=mahogany perceuse=drill gravats=rubble escabeau=stepladder
  autocollant=sticker monocycle=unicycle goulot=bottleneck encens=incense trépied=tripod mallette=briefcase emblème=emblem
  détecteur=detector loquet=latch jauge=gauge jarretière=garter infusoire=infusorian gouttelette=droplet buvard=blotting_paper
  balise=beacon treillis=trellis toison=fleece hamac=hammock grelot=bell grabat=pallet essieu=axle enclume=anvil suif=tallow piquet=stake
  jupon=petticoat fioul=heating_oil classeur=folder brocoli=broccoli arbuste=shrub muselière=muzzle mazout=fuel_oil tourniquet=turnstile
  paravent=screen nippes=clothes monospace=people_carrier meule=haystack momie=mummy diapositive=slide chambranle=door_frame
  sarbacane=blowpipe gabarit=template compresseur=compressor bouquin=book bouillie=porridge bardeau=shingle auge=trough
  bougeoir=candlestick guirlande=garland lanterne=lantern boulon=bolt écrou=nut pince=pliers tenaille=pincers burin=chisel rabot=plane
  vilebrequin=crankshaft poulie=pulley engrenage=gear courroie=belt levier=lever treuil=winch cric=jack loupe=magnifying_glass
  longue-vue=telescope sablier=hourglass baguette=stick bâton=stick gourde=water_bottle gamelle=mess_tin cendrier=ashtray briquet=lighter
  allumette=match bûchette=stick`;
