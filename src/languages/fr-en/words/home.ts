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
  vaisselle=crockery linge=linen`;
