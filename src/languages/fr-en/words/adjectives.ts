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
  israélien=Israeli marocain=Moroccan algérien=Algerian tunisien=Tunisian égyptien=Egyptian syrien=Syrian libanais=Lebanese iranien=Iranian
  sénégalais=Senegalese privé=private mondial=worldwide étranger=foreign urbain=urban côtier=coastal aérien=aerial routier=road
  ferroviaire=rail scolaire=school universitaire=university sanitaire=health hospitalier=hospital économique=economic bancaire=bank
  budgétaire=budgetary présidentiel=presidential gouvernemental=governmental parlementaire=parliamentary législatif=legislative
  judiciaire=judicial juridique=legal pénal=criminal militaire=military guerrier=warlike pacifique=peaceful laïc=secular
  religieux=religious chrétien=Christian musulman=Muslim juif=Jewish catholique=Catholic scientifique=scientific numérique=digital
  électronique=electronic informatique=computer nucléaire=nuclear électrique=electric climatique=climate écologique=ecological
  agricole=agricultural industriel=industrial culturel=cultural artistique=artistic littéraire=literary sportif=sporting
  touristique=tourist quotidien=daily hebdomadaire=weekly mensuel=monthly annuel=annual saisonnier=seasonal provisoire=temporary
  éternel=eternal soudain=sudden lointain=distant proche=close éloigné=remote énorme=huge supérieur=higher inférieur=lower entier=whole
  partiel=partial nombreux=numerous fréquent=frequent habituel=usual ordinaire=ordinary particulier=particular commun=common
  essentiel=essential sérieux=serious dangereux=dangerous sûr=safe évident=obvious inconnu=unknown connu=known célèbre=famous caché=hidden
  étrange=strange anormal=abnormal égal=equal pareil=same semblable=similar différent=different contraire=opposite nordique=Nordic
  méridional=southern occidental=western septentrional=northern efficace=effective fiable=reliable responsable=responsible coupable=guilty
  célibataire=single marié=married salé=salted sucré=sweet amer=bitter épicé=spicy cuit=cooked grillé=grilled frit=fried fumé=smoked
  haché=minced rôti=roast délicieux=delicious savoureux=tasty mûr=ripe pourri=rotten surgelé=frozen végétarien=vegetarian élu=elected
  nommé=appointed condamné=sentenced accusé=accused arrêté=arrested disparu=missing armé=armed satisfait=satisfied déçu=disappointed
  mécontent=unhappy habile=skilful maladroit=clumsy sincère=sincere national=national local=local social=social régional=regional
  international=international général=general central=central médical=medical rural=rural municipal=municipal spécial=special total=total
  commercial=commercial environnemental=environmental électoral=electoral musical=musical important=important intelligent=intelligent
  prudent=prudent content=pleased permanent=permanent présent=present féminin=female masculin=male public=public amical=friendly
  amoureux=in_love anonyme=anonymous avide=greedy bruyant=noisy chauve=bald coûteux=costly craintif=fearful croustillant=crispy
  défavorisé=disadvantaged démodé=old-fashioned dépourvu=devoid déterminé=determined douloureux=painful ébloui=dazzled éclatant=dazzling
  effroyable=dreadful égaré=lost émouvant=moving ému=moved enneigé=snow-covered enragé=enraged ensoleillé=sunny époustouflant=breathtaking
  épouvantable=appalling épuisé=exhausted érudit=learned escarpé=steep étouffant=stifling éveillé=awake éphémère=short-lived
  farouche=fierce figé=frozen flambant=blazing flou=blurred fugace=fleeting gelé=frozen gênant=awkward grossier=coarse hardi=bold
  hautain=haughty impitoyable=merciless inattendu=unexpected incendiaire=inflammatory inédit=unprecedented inépuisable=inexhaustible
  infatigable=tireless infime=tiny infini=infinite inoubliable=unforgettable inondé=flooded inouï=unheard-of insolite=unusual
  inusable=hard-wearing jumelé=twinned laborieux=laborious laiteux=milky livide=pallid maladif=sickly marécageux=marshy matinal=early
  miséreux=destitute moelleux=soft moqueur=mocking mordu=bitten morne=dreary muni=equipped mystérieux=mysterious natal=native navré=sorry
  néfaste=harmful nocturne=night-time nuisible=harmful obèse=obese oisif=idle ombragé=shady onctueux=creamy orageux=stormy osé=daring
  pâle=pale paisible=peaceful parfumé=scented passionnant=fascinating passionné=passionate pénible=painful perché=perched
  périlleux=perilous périmé=out-of-date périphérique=outlying perplexe=perplexed piétonnier=pedestrian pluvieux=rainy poilu=hairy
  polyvalent=versatile pompeux=pompous poussiéreux=dusty précieux=precious précoce=early préféré=favourite pressé=in_a_hurry
  printanier=spring propice=favourable puéril=childish quinquagénaire=in_their_fifties raide=stiff rassurant=reassuring recherché=wanted
  redoutable=formidable réticent=reluctant retentissant=resounding ridé=wrinkled rocheux=rocky rouillé=rusty rusé=cunning rugueux=rough
  sableux=sandy saignant=rare sanglant=bloody sauvage=wild sobre=sober soigné=neat solennel=solemn somptueux=sumptuous songeur=thoughtful
  sonore=loud souhaitable=desirable souple=supple souriant=smiling stupéfait=amazed suant=sweating tardif=late têtu=stubborn ténébreux=dark
  tentant=tempting terne=dull terreux=earthy timide=shy tordu=twisted touffu=bushy trapu=stocky tremblant=trembling trempé=soaked
  trompeur=deceptive troublant=disturbing usé=worn vaillant=valiant vaniteux=vain velu=hairy venimeux=venomous véreux=corrupt
  verdoyant=verdant vertueux=virtuous vêtu=dressed vif=lively vigoureux=vigorous vilain=naughty viscéral=visceral voilé=veiled
  volontaire=voluntary vorace=voracious autonome=autonomous bénéfique=beneficial carcéral=prison céleste=celestial clandestin=clandestine
  corporel=bodily criminel=criminal défaillant=faulty démographique=demographic désertique=desert dominical=Sunday équestre=equestrian
  féodal=feudal fluvial=river foncier=land forestier=forest funéraire=funeral géologique=geological glaciaire=glacial hivernal=winter
  immobilier=property infrarouge=infrared inhabité=uninhabited insulaire=island irrigué=irrigated laitier=dairy lunaire=lunar
  médiéval=medieval météorologique=meteorological minier=mining montagneux=mountainous mortel=fatal océanique=oceanic ovale=oval
  pédagogique=educational pluriel=plural polaire=polar portuaire=port préhistorique=prehistoric routinier=routine salarial=wage
  sanguin=blood séculaire=age-old sismique=seismic solaire=solar syndical=union tarifaire=tariff terrestre=terrestrial thermique=thermal
  thoracique=thoracic vestimentaire=clothing viticole=wine-growing volcanique=volcanic sinistré=stricken arbitraire=arbitrary
  convenable=suitable charmant=charming informel=informal négligeable=negligible démuni=destitute atmosphérique=atmospheric
  minutieux=meticulous périodique=periodic novateur=innovative innovant=innovative indigne=unworthy nocif=harmful catégorique=categorical
  lugubre=gloomy onéreux=costly sénatorial=senatorial respiratoire=respiratory défavorable=unfavourable incontournable=unavoidable
  silencieux=silent défectueux=defective productif=productive exécutif=executive misérable=miserable macroéconomique=macroeconomic
  irrecevable=inadmissible confédéral=confederal paramilitaire=paramilitary inégal=unequal impensable=unthinkable hypothétique=hypothetical
  élégant=elegant tactile=touch enclin=inclined impassible=impassive intenable=untenable caduc=obsolete roux=red-haired infâme=infamous
  romantique=romantic inopportun=inappropriate funèbre=funeral aléatoire=random accroupi=crouching arménien=Armenian exécutoire=enforceable
  déroulant=drop-down évanoui=unconscious monstrueux=monstrous inébranlable=unshakeable insatisfaisant=unsatisfactory
  inexistant=non-existent austral=southern contrefait=counterfeit subsaharien=sub-Saharan multicolore=multicoloured éloquent=eloquent
  gonflable=inflatable intime=intimate inaperçu=unnoticed analytique=analytical indéfendable=indefensible disciplinaire=disciplinary
  ardu=arduous inexprimable=inexpressible familier=familiar concis=concise colombien=Colombian sectaire=sectarian confiant=confident
  condamnable=reprehensible balte=Baltic baltique=Baltic synthétique=synthetic sunnite=Sunni chiite=Shiite binaire=binary
  répressif=repressive quinquennal=five-year systémique=systemic proactif=proactive familial=family atroce=atrocious abasourdi=stunned
  végétal=plant scandinave=Scandinavian nanti=wealthy moldave=Moldovan irremplaçable=irreplaceable géorgien=Georgian fiduciaire=fiduciary
  andin=Andean électromagnétique=electromagnetic radieux=radiant monoparental=single-parent fictif=fictitious aride=arid vitivinicole=wine
  univoque=unambiguous séduisant=attractive probant=convincing praticable=passable invraisemblable=improbable incontrôlable=uncontrollable
  consécutif=consecutive bitumineux=bituminous maudit=cursed interethnique=interethnic transfrontière=cross-border
  transfrontalier=cross-border pitoyable=pitiful philosophique=philosophical paternaliste=paternalistic incitatif=incentive
  envisageable=conceivable endocrinien=endocrine cambodgien=Cambodian vérifiable=verifiable indécis=undecided impopulaire=unpopular
  méthodique=methodical perturbateur=disruptive impraticable=impassable homéopathique=homeopathic halieutique=fisheries frivole=frivolous
  biélorusse=Belarusian préscolaire=preschool psychique=psychological hiérarchique=hierarchical génital=genital déraisonnable=unreasonable
  étourdi=absent-minded vénézuélien=Venezuelan tolérable=tolerable sournois=sly mesquin=petty inconscient=unconscious visuel=visual
  pécuniaire=financial litigieux=contentious ininterrompu=uninterrupted indescriptible=indescribable déficient=deficient convivial=friendly
  bavarois=Bavarian attribuable=attributable asymétrique=asymmetric abstrait=abstract tenace=stubborn imposable=taxable emblématique=iconic
  diabolique=diabolical boursier=stock-market migrateur=migratory malchanceux=unlucky excentrique=eccentric télévisuel=television
  socioéconomique=socio-economic restrictif=restrictive notoire=notorious monotone=monotonous modulaire=modular mammaire=breast
  irréfléchi=thoughtless impuni=unpunished hétérogène=heterogeneous collégial=collective astronomique=astronomical épars=scattered
  soûl=drunk perfide=treacherous opportuniste=opportunistic normatif=prescriptive indicible=unspeakable hydroélectrique=hydroelectric
  holistique=holistic envieux=envious astucieux=clever sulfurique=sulphuric subalterne=subordinate surnaturel=supernatural
  pernicieux=pernicious exquis=exquisite impie=ungodly ravissant=delightful irrégulier=irregular ingrat=ungrateful infidèle=unfaithful
  impropre=improper impardonnable=unforgivable criant=glaring coercitif=coercive candide=naive caritatif=charitable analogique=analogue
  affreux=awful oculaire=eye pluridisciplinaire=multidisciplinary indemne=unharmed hébreu=Hebrew gallois=Welsh estonien=Estonian
  letton=Latvian lituanien=Lithuanian déloyal=disloyal chilien=Chilean péruvien=Peruvian ivoirien=Ivorian haïtien=Haitian thaïlandais=Thai
  somalien=Somali éblouissant=dazzling vétuste=dilapidated volatil=volatile tyrannique=tyrannical sordide=sordid salubre=healthy
  pulmonaire=lung occulte=occult myope=short-sighted multipolaire=multipolar miraculeux=miraculous limpide=clear immonde=foul
  hydrique=water infructueux=unsuccessful fulgurant=dazzling fantaisiste=fanciful entrouvert=half-open dédaigneux=disdainful
  belligérant=belligerent recommandable=advisable radiologique=radiological phénoménal=phenomenal perspicace=perceptive méfiant=suspicious
  mutagène=mutagenic insalubre=unhealthy humiliant=humiliating hispanique=Hispanic haletant=breathless gazeux=gaseous flamand=Flemish
  corpulent=stout anodin=harmless approximatif=approximate méritoire=commendable risible=laughable répugnant=repulsive philippin=Philippine
  moustachu=moustachioed moribond=dying lucratif=lucrative infranchissable=impassable inerte=inert indéfinissable=indefinable
  hellénique=Hellenic factice=artificial extraterrestre=extraterrestrial européiste=pro-European endémique=endemic dégoûtant=disgusting
  défunt=late débordant=overflowing débile=stupid crépusculaire=twilight crédule=gullible contraignant=binding compréhensif=understanding
  bosniaque=Bosnian anarchique=anarchic évolutif=evolving unilatéral=unilateral rectiligne=straight récalcitrant=recalcitrant
  pliant=folding pesant=heavy panoramique=panoramic mécanique=mechanical maussade=sullen magistral=masterly irréalisable=unworkable
  introductif=introductory insouciant=carefree insatisfait=dissatisfied inconcevable=inconceivable illisible=illegible idoine=suitable
  frénétique=frantic fiévreux=feverish exploitable=usable déconcertant=disconcerting diffus=diffuse croyable=believable chétif=puny
  chevelu=long-haired boréal=boreal blafard=pale aigre=sour surréaliste=surreal rituel=ritual radiophonique=radio provocateur=provocative
  polytechnique=polytechnic opératoire=operating nutritif=nutritious multiforme=multifaceted morose=gloomy jordanien=Jordanian
  insaisissable=elusive inepte=inept incommensurable=immeasurable impénétrable=impenetrable hygiénique=hygienic grincheux=grumpy gazier=gas
  délictueux=criminal cosmopolite=cosmopolitan congolais=Congolese balistique=ballistic assoupi=dozing amphibie=amphibious
  accablant=overwhelming acadien=Acadian élogieux=glowing véhément=vehement thermonucléaire=thermonuclear sinueux=winding
  satellitaire=satellite provocant=provocative posthume=posthumous ombilical=umbilical néolibéral=neoliberal narcotique=narcotic
  monarchique=monarchical esthétique=aesthetic déplaisant=unpleasant déontologique=ethical divin=divine diffamatoire=defamatory
  bienveillant=kind belliqueux=warlike aristocratique=aristocratic antarctique=Antarctic anecdotique=anecdotal andalou=Andalusian
  agronomique=agronomic émotif=emotional utopiste=utopian tertiaire=tertiary spécieux=specious sphérique=spherical semestriel=half-yearly
  prédéfini=predefined paralympique=Paralympic névralgique=key normand=Norman méprisant=contemptuous intrépide=intrepid
  interculturel=intercultural inoxydable=stainless indélicat=tactless indiscret=indiscreet incongru=incongruous inattaquable=unassailable
  homophobe=homophobic hermétique=airtight guinéen=Guinean galicien=Galician frêle=frail fruitier=fruit frileux=sensitive_to_cold
  eurosceptique=Eurosceptic désintéressé=disinterested démissionnaire=outgoing distrait=absent-minded bourru=surly bipolaire=bipolar
  aérospatial=aerospace assidu=diligent calorique=caloric anglican=Anglican médiatique=media séropositif=HIV-positive sulfureux=sulphurous
  secourable=helpful rénal=kidney réceptif=receptive péremptoire=peremptory pointilleux=fussy photogénique=photogenic
  métaphysique=metaphysical modique=modest londonien=London irrésolu=irresolute ionisant=ionising inégalitaire=unequal inculte=uneducated
  héréditaire=hereditary humoristique=humorous frustrant=frustrating erratique=erratic démersal=demersal consensuel=consensual
  contigu=adjacent caucasien=Caucasian canin=canine autosuffisant=self-sufficient aquatique=aquatic anticyclonique=anticyclonic
  alvéolaire=alveolar désuet=outdated`;
