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
  septembre=September octobre=October novembre=November décembre=December crue=flood éboulement=rockfall glissement=slide foudre=lightning
  éclair=flash éclaircie=bright_spell bruine=drizzle givre=frost rosée=dew flocon=flake congère=snowdrift bourrasque=gust rafale=gust
  brise=breeze tourbillon=whirlwind ouragan=hurricane accalmie=lull dégel=thaw houle=swell écume=foam embouchure=mouth méandre=meander
  marais=marsh marécage=swamp tourbière=peat_bog lagune=lagoon récif=reef écueil=reef corail=coral algue=seaweed varech=kelp gravier=gravel
  argile=clay craie=chalk calcaire=limestone grès=sandstone ardoise=slate marbre=marble granit=granite plâtre=plaster ciment=cement
  laiton=brass soufre=sulphur azote=nitrogen oxygène=oxygen hydrogène=hydrogen carbone=carbon chlore=chlorine mercure=mercury rouille=rust
  étincelle=spark braise=embers suie=soot volcan=volcano cratère=crater secousse=tremor faille=fault gouffre=chasm ravin=ravine névé=firn
  banquise=pack_ice éclipse=eclipse comète=comet météorite=meteorite navette=shuttle orbite=orbit pesanteur=gravity
  apesanteur=weightlessness univers=universe espace=space atmosphère=atmosphere couche=layer serre=greenhouse crépuscule=dusk aurore=dawn
  décennie=decade millénaire=millennium antiquité=antiquity préhistoire=prehistory avant-veille=two_days_before surlendemain=two_days_later
  mammifère=mammal rongeur=rodent félin=feline chauve-souris=bat taupe=mole belette=weasel blaireau=badger loutre=otter castor=beaver
  martre=marten hermine=stoat chevreuil=roe_deer biche=doe daim=fallow_deer bouquetin=ibex marmotte=marmot loir=dormouse mulot=field_mouse
  crapaud=toad salamandre=salamander lézard=lizard vipère=viper couleuvre=grass_snake escargot=snail limace=slug chenille=caterpillar
  larve=larva scarabée=beetle coccinelle=ladybird sauterelle=grasshopper criquet=locust grillon=cricket libellule=dragonfly frelon=hornet
  bourdon=bumblebee puce=flea pou=louse tique=tick puceron=aphid ruche=hive essaim=swarm bétail=cattle étalon=stallion mulet=mule
  chevreau=kid porcelet=piglet caneton=duckling oison=gosling pintade=guinea_fowl caille=quail perdrix=partridge faisan=pheasant
  bécasse=woodcock tourterelle=turtle_dove merle=blackbird grive=thrush mésange=tit rouge-gorge=robin pinson=chaffinch alouette=lark
  rossignol=nightingale pivert=woodpecker chouette=owl faucon=falcon vautour=vulture épervier=sparrowhawk héron=heron cigogne=stork
  grue=crane cormoran=cormorant goéland=gull pélican=pelican flamant=flamingo autruche=ostrich paon=peacock fourrure=fur pelage=coat
  écaille=scale nageoire=fin coquille=shell crinière=mane sabot=hoof corne=horn museau=muzzle gueule=mouth croc=fang venin=venom proie=prey
  prédateur=predator tanière=den litière=litter gorille=gorilla panthère=panther léopard=leopard guépard=cheetah hyène=hyena chacal=jackal
  rhinocéros=rhinoceros hippopotame=hippopotamus zèbre=zebra antilope=antelope buffle=buffalo kangourou=kangaroo pieuvre=octopus
  poulpe=octopus calmar=squid méduse=jellyfish oursin=sea_urchin palourde=clam coquillage=shellfish langouste=spiny_lobster
  écrevisse=crayfish anguille=eel brochet=pike carpe=carp perche=perch maquereau=mackerel dorade=sea_bream anchois=anchovy
  esturgeon=sturgeon morse=walrus orque=orca bourgeon=bud tige=stem épine=thorn pétale=petal écorce=bark sève=sap buisson=bush haie=hedge
  taillis=copse bosquet=grove clairière=clearing lisière=edge souche=stump bûche=log mousse=moss fougère=fern lierre=ivy gui=mistletoe
  bruyère=heather genêt=broom ajonc=gorse roseau=reed nénuphar=water_lily ronce=bramble ortie=nettle chardon=thistle pissenlit=dandelion
  pâquerette=daisy coquelicot=poppy tournesol=sunflower lavande=lavender tulipe=tulip jonquille=daffodil muguet=lily_of_the_valley
  œillet=carnation pivoine=peony violette=violet érable=maple frêne=ash_tree orme=elm tilleul=lime_tree châtaignier=chestnut_tree
  noyer=walnut_tree platane=plane_tree cyprès=cypress mélèze=larch épicéa=spruce cerisier=cherry_tree prunier=plum_tree pêcher=peach_tree
  figuier=fig_tree palmier=palm_tree oranger=orange_tree citronnier=lemon_tree luzerne=alfalfa trèfle=clover houblon=hops lin=flax
  chanvre=hemp canne=cane semis=sowing sillon=furrow jachère=fallow_land pré=meadow pâturage=pasture fourrage=fodder fumier=manure
  lisier=slurry épandage=spreading arrosage=watering élagage=pruning cueillette=picking moissonneuse=combine_harvester charrue=plough
  bêche=spade râteau=rake fourche=pitchfork brouette=wheelbarrow tondeuse=lawnmower tronçonneuse=chainsaw hache=axe désherbant=weedkiller
  acide=acid soja=soya étoupe=tow métaux=metals encre=ink cyanure=cyanide matériau=material gazole=diesel fauve=wild_animal sirène=mermaid
  pavot=poppy dôme=dome cheptel=livestock pneumocoque=pneumococcus toxine=toxin matrice=matrix conifère=conifer galet=pebble basalte=basalt
  caniche=poodle poney=pony nébuleuse=nebula nœud=knot furet=ferret colombe=dove cachalot=sperm_whale corneille=crow
  chinchard=horse_mackerel météore=meteor liane=creeper phtalate=phthalate renne=reindeer glycérine=glycerine ammoniaque=ammonia
  microorganisme=microorganism micro-organisme=microorganism vermine=vermin bestiole=creature crin=horsehair oseille=sorrel
  légumineuse=legume oléagineux=oilseed ovin=sheep bovin=bovine arbrisseau=shrub agrume=citrus_fruit friche=wasteland lilas=lilac
  hippodrome=racecourse tertre=mound monticule=mound promontoire=headland contrefort=foothill lagon=lagoon ornière=rut caverne=cavern
  fondrière=quagmire alluvion=alluvium sédiment=sediment fossile=fossil gisement=deposit minerai=ore pépite=nugget`;
