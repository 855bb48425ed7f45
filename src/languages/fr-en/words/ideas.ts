/** Nouns for what is thought, done and felt, with their English. Source: ours. */
export const ideas = `
  compromis=compromise climat=climate abus=abuse hâte=haste élan=momentum éventail=range péréquation=equalisation amorçage=priming
  distorsion=distortion lueur=glow entrave=obstacle rétroaction=feedback reconstitution=reconstruction pari=bet physionomie=face
  subsistance=subsistence carence=deficiency querelle=quarrel découplage=decoupling assaut=assault tarification=pricing
  réticence=reluctance réorganisation=reorganisation sieste=nap impuissance=powerlessness antécédent=history stéréotype=stereotype
  implantation=establishment piraterie=piracy allégement=reduction fureur=fury efficience=efficiency libéralisme=liberalism besogne=task
  fréquence=frequency carnaval=carnival tatouage=tattoo professionnalisme=professionalism écologie=ecology
  responsabilisation=accountability surpoids=overweight prétention=claim ivresse=drunkenness ancrage=anchoring déficience=deficiency
  uniformisation=standardisation prévoyance=foresight tutelle=supervision sylviculture=forestry dissémination=spread dicton=saying
  amertume=bitterness itinérance=homelessness dédain=disdain créneau=slot télémarketing=telemarketing dissidence=dissent
  stupeur=astonishment manie=obsession extase=ecstasy contrepoids=counterweight déminage=mine_clearance christianisme=Christianity
  utopie=utopia sclérose=sclerosis mœurs=morals moeurs=morals artisanat=crafts suffisance=adequacy spécialisation=specialisation
  réconfort=comfort entraide=mutual_aid sottise=nonsense métaphore=metaphor délire=delirium rééquilibrage=rebalancing préséance=precedence
  obstination=stubbornness légitimation=legitimisation désarroi=dismay survol=overview sursaut=start pédophilie=paedophilia noce=wedding
  aisance=ease tracasserie=harassment surtaxe=surcharge ponction=levy convenance=convenience adultère=adultery élégance=elegance
  rétractation=retraction résignation=resignation répit=respite intérim=interim échappatoire=way_out similitude=similarity
  mainmise=stranglehold laxisme=laxity incohérence=inconsistency arrachage=uprooting réadaptation=rehabilitation désapprobation=disapproval
  déblocage=release clivage=divide chorale=choir détente=relaxation constance=constancy étalonnage=calibration rouage=cog
  dévastation=devastation délinquance=crime dédommagement=compensation décence=decency analphabétisme=illiteracy simulacre=sham
  rattrapage=catching_up déontologie=ethics authentification=authentication actualisation=updating reconduction=renewal présage=omen
  cogestion=joint_management aboiement=barking émancipation=emancipation surcoût=extra_cost stalinisme=Stalinism numérisation=digitisation
  altération=alteration vacarme=din réécriture=rewriting prononciation=pronunciation insatisfaction=dissatisfaction
  inadvertance=inadvertence francophonie=French-speaking_world déversement=spill découpage=division dessein=purpose étourderie=carelessness
  surenchère=outbidding saveur=flavour rougeur=redness repère=landmark imprimerie=printing déshonneur=dishonour courtage=brokerage
  aléa=hazard alternance=alternation répercussion=repercussion recrue=recruit procuration=proxy panoplie=array mascarade=masquerade
  marasme=slump insouciance=carefreeness immixtion=interference ferveur=fervour facturation=billing autoritarisme=authoritarianism
  vraisemblance=likelihood stratagème=stratagem rengaine=old_tune péripétie=adventure pénalisation=penalisation prépondérance=dominance
  propension=propensity prodige=marvel ineptie=nonsense grosseur=lump connivence=collusion vénération=veneration
  réfrigération=refrigeration marchandage=bargaining hardiesse=boldness gifle=slap frénésie=frenzy fracas=crash désinvolture=casualness
  décombres=rubble anachronisme=anachronism scission=split rétorsion=retaliation ristourne=rebate postulat=postulate hystérie=hysteria
  désaffection=disaffection doléance=grievance culot=nerve concision=conciseness résurgence=resurgence retransmission=broadcast remous=stir
  parcimonie=parsimony méconnaissance=ignorance désobéissance=disobedience désindustrialisation=deindustrialisation
  condescendance=condescension colloque=symposium ciblage=targeting candeur=candour asphyxie=suffocation chronologie=chronology arôme=aroma
  évocation=evocation traque=hunt scolarisation=schooling périple=journey miséricorde=mercy minutie=thoroughness désolation=desolation
  délice=delight distanciation=distancing cartographie=mapping aubaine=windfall annexion=annexation agglomération=urban_area
  étreinte=embrace ébullition=boiling sévices=abuse sacrilège=sacrilege pédagogie=teaching plénitude=fullness imagerie=imaging
  comparution=appearance caractérisation=characterisation brouhaha=hubbub éclosion=hatching résiliation=termination
  pollinisation=pollination obscurantisme=obscurantism mésaventure=misadventure maltraitance=abuse gaspillage=waste gageure=challenge
  désunion=discord convoitise=greed chahut=uproar acrobatie=acrobatics zonage=zoning télétravail=remote_working surchauffe=overheating
  repérage=location recombinaison=recombination extorsion=extortion intégrisme=fundamentalism incurie=negligence duperie=deception
  cafouillis=muddle abnégation=self-sacrifice sollicitation=request reliquat=remainder prémices=beginnings portage=support
  opprobre=disgrace majoration=increase gémissement=groan fantaisie=whim effraction=break-in défaveur=disadvantage cohue=crowd
  cataclysme=cataclysm bouddhisme=Buddhism allégresse=elation vergogne=shame sauvagerie=savagery sectarisme=sectarianism
  saupoudrage=sprinkling réprobation=disapproval réprimande=reprimand prospection=prospecting mutisme=silence jugeote=common_sense
  intermédiation=intermediation instrumentalisation=exploitation finition=finish feinte=feint effronterie=impudence
  effervescence=excitement desserte=service contrecoup=repercussion braconnage=poaching allégeance=allegiance stérilisation=sterilisation
  réapparition=reappearance raréfaction=scarcity pulvérisation=spraying partisanerie=partisanship noirceur=blackness natte=mat
  modélisation=modelling lésion=lesion flexibilisation=flexibility comptabilisation=accounting camaraderie=comradeship bizarrerie=oddity
  ardeur=ardour accoutumance=addiction soubresaut=jolt ellipse=ellipsis pénitence=penance odorat=sense_of_smell mouillage=anchorage
  désintoxication=detoxification démontage=dismantling homogénéisation=homogenisation raillerie=mockery tracas=worry sécession=secession
  rapt=abduction pendaison=hanging lyrisme=lyricism ingérence=interference infortune=misfortune friandise=treat frayeur=fright
  désescalade=de-escalation dépénalisation=decriminalisation dégrèvement=relief dégazage=degassing décroissance=decline
  différenciation=differentiation conjugaison=conjugation confrérie=brotherhood civisme=good_citizenship
  cinquantenaire=fiftieth_anniversary chamaillerie=squabble canalisation=pipe bouclage=closing aération=ventilation bourdonnement=buzzing
  altercation=quarrel appauvrissement=impoverishment imprécision=inaccuracy imposture=deception idiome=idiom hurlement=howl
  formatage=formatting déboires=setbacks cryptage=encryption convivialité=friendliness claustrophobie=claustrophobia prouesse=feat
  préemption=pre-emption péremption=expiry réanimation=resuscitation retouche=touch-up remontrance=reproof ragot=gossip
  relocalisation=relocation surexcitation=overexcitement surconsommation=overconsumption titrisation=securitisation archivage=archiving
  exode=exodus blâme=blame révérence=bow trahison=betrayal baston=brawl indécision=indecision perspicacité=insight
  persévérance=perseverance désespérance=despair empressement=eagerness acharnement=doggedness éloignement=distance
  épanouissement=fulfilment étouffement=suffocation soulèvement=uprising bouleversement=upheaval dépassement=overrun acheminement=delivery
  aménagement=development agrandissement=extension désenclavement=opening_up délabrement=dilapidation désarmement=disarmament`;
