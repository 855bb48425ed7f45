/**
 * Infinitives of verbs in -er and -ir, none of whose forms is an English word, with their English. Source: ours.
 */
export const regularVerbs = `
  abolir=abolish aborder=approach aboutir=succeed aboyer=bark abréger=abridge abriter=shelter accabler=overwhelm accaparer=monopolise
  accélérer=accelerate accentuer=accentuate accrocher=hang accumuler=accumulate acheminer=convey achever=finish adapter=adapt adhérer=join
  administrer=administer adopter=adopt adoucir=soften affaiblir=weaken affamer=starve affecter=affect afficher=display affoler=panic
  affranchir=free affronter=face agacer=annoy aggraver=aggravate agir=act agiter=shake agrafer=staple agrandir=enlarge agresser=attack
  aiguiser=sharpen ajuster=adjust alarmer=alarm alimenter=feed allaiter=breastfeed alléger=lighten allonger=lengthen alterner=alternate
  amarrer=moor amasser=amass aménager=develop amener=bring amorcer=begin amplifier=amplify amputer=amputate anéantir=annihilate animer=lead
  annexer=annex anticiper=anticipate apaiser=soothe aplatir=flatten applaudir=applaud appliquer=apply apprécier=appreciate
  approuver=approve approvisionner=supply approfondir=deepen appuyer=press arborer=sport arracher=tear_out arroser=water assainir=clean_up
  assassiner=assassinate assiéger=besiege assigner=assign associer=associate assombrir=darken assommer=knock_out assouplir=relax
  atténuer=reduce atterrir=land attraper=catch attribuer=attribute avaler=swallow avorter=abort avouer=confess bâcler=botch baigner=bathe
  balayer=sweep bannir=ban baptiser=baptise barrer=block basculer=tip bavarder=chat bénir=bless bercer=rock blanchir=whiten bloquer=block
  boiter=limp bombarder=bomb bondir=leap boucher=block boucler=fasten bouder=sulk bouger=move bouleverser=upset bousculer=jostle
  boycotter=boycott braquer=aim briller=shine briser=break brouiller=blur broyer=crush brûler=burn buter=stumble cacher=hide
  calculer=calculate calquer=copy capituler=capitulate caresser=stroke cartonner=do_well céder=give_way célébrer=celebrate cerner=surround
  cesser=stop chanceler=totter chasser=hunt chauffer=heat chavirer=capsize chérir=cherish circuler=circulate clôturer=close clouer=nail
  cocher=tick coïncider=coincide coloniser=colonise colorer=colour combler=fill commémorer=commemorate commercialiser=market
  compenser=compensate compliquer=complicate comporter=include compter=count concentrer=concentrate concéder=concede concilier=reconcile
  concrétiser=realise conférer=confer confisquer=confiscate conforter=reinforce congédier=dismiss congeler=freeze conjuguer=combine
  conserver=keep consolider=consolidate consommer=consume consterner=dismay contempler=contemplate contester=dispute contourner=bypass
  contracter=contract contraster=contrast contribuer=contribute converger=converge convoiter=covet convoquer=summon coopérer=cooperate
  coordonner=coordinate copier=copy coucher=lay couler=sink courber=bend cracher=spit craquer=crack creuser=dig crever=burst cribler=riddle
  crisper=tense croiser=cross crouler=collapse culminer=culminate culpabiliser=feel_guilty cultiver=grow cumuler=combine débarquer=land
  débarrasser=rid débloquer=release déborder=overflow déboucher=unblock débrancher=unplug débuter=begin décapiter=behead décéder=die
  déceler=detect décerner=award décharger=unload déchiffrer=decipher déchirer=tear décimer=decimate déclencher=trigger décliner=decline
  décoller=take_off décorer=decorate découler=follow découper=cut_up décourager=discourage décrocher=win dédier=dedicate
  dédommager=compensate défavoriser=disadvantage déférer=refer défiler=parade définir=define défricher=clear dégager=clear
  dégénérer=degenerate dégrader=damage déguiser=disguise déguster=taste délaisser=abandon délibérer=deliberate délimiter=delimit
  délivrer=deliver déloger=dislodge démanteler=dismantle démarrer=start démasquer=unmask déménager=move démolir=demolish démonter=dismantle
  démontrer=demonstrate dénicher=unearth dénombrer=count dénouer=untie dépasser=exceed dépêcher=dispatch dépenser=spend déplacer=move
  déplier=unfold déployer=deploy déposer=lay dépouiller=strip dérailler=derail déranger=disturb déraper=skid dériver=drift dérober=steal
  dérouler=unfold désamorcer=defuse désarmer=disarm désavouer=disown déserter=desert désherber=weed désigner=designate désoler=sadden
  dessécher=dry_up dessiner=draw destituer=dismiss détacher=detach détailler=detail détecter=detect détériorer=deteriorate
  déterminer=determine détester=hate détourner=divert détrôner=dethrone dévaliser=rob dévaloriser=devalue devancer=precede
  dévaster=devastate dévier=deviate deviner=guess dévorer=devour différer=differ digérer=digest dilapider=squander diluer=dilute
  discerner=discern discréditer=discredit discriminer=discriminate disculper=clear disperser=scatter disséminer=scatter dissimuler=conceal
  dissiper=dispel distinguer=distinguish distribuer=distribute diverger=diverge diversifier=diversify dompter=tame dorer=gild doter=equip
  drainer=drain durcir=harden durer=last ébaucher=sketch ébranler=shake écarter=rule_out échapper=escape échelonner=stagger
  éclabousser=splash éclaircir=clarify éclairer=light éclater=burst éclipser=eclipse écoper=receive écorcher=graze écouler=sell
  écouter=listen écraser=crush écrouler=collapse édifier=build éditer=publish effectuer=carry_out effondrer=collapse effrayer=frighten
  égarer=mislay égayer=brighten_up égorger=slit_the_throat_of égratigner=scratch éjecter=eject élaborer=draw_up élaguer=prune élargir=widen
  élever=raise éliminer=eliminate éloigner=move_away émaner=emanate emballer=wrap embarquer=board embaucher=hire embellir=embellish
  embêter=annoy embouteiller=bottle embrasser=kiss embrouiller=confuse émerger=emerge émerveiller=amaze émigrer=emigrate emmêler=tangle
  emménager=move_in emmener=take empêcher=prevent empiéter=encroach empiler=stack empoisonner=poison emprisonner=imprison encadrer=regulate
  encaisser=cash encercler=encircle enchanter=delight encombrer=clutter endommager=damage endosser=endorse énerver=annoy enfermer=lock_up
  enfiler=put_on enflammer=set_on_fire enfoncer=push_in engendrer=generate engloutir=engulf enjamber=step_over enlaidir=make_ugly
  enneiger=cover_with_snow enquêter=investigate enraciner=root enrager=enrage enrayer=curb enrichir=enrich enrôler=enlist ensevelir=bury
  entacher=taint entamer=begin entasser=pile_up enterrer=bury entourer=surround entraîner=lead_to entraver=hinder entrecouper=interrupt
  entreposer=store envahir=invade envelopper=wrap envenimer=poison envier=envy environner=surround épaissir=thicken épargner=spare
  éparpiller=scatter épauler=support épeler=spell épicer=spice épier=spy_on éplucher=peel éponger=sponge épouvanter=terrify éprouver=feel
  épuiser=exhaust équilibrer=balance équiper=equip ériger=erect escalader=climb escorter=escort espacer=space_out espionner=spy_on
  esquisser=sketch esquiver=dodge essorer=wring essouffler=wind essuyer=wipe estomper=blur étaler=spread éternuer=sneeze étioler=wither
  étiqueter=label étoffer=flesh_out étonner=surprise étouffer=stifle étourdir=stun étrangler=strangle étudier=study évacuer=evacuate
  évader=escape évaluer=assess évanouir=faint évaporer=evaporate éveiller=awaken éviter=avoid évoluer=evolve évoquer=evoke
  exacerber=exacerbate excéder=exceed exécuter=carry_out exhiber=show exhumer=exhume exonérer=exempt expédier=send expérimenter=experiment
  exploiter=exploit exploser=explode expulser=expel exterminer=exterminate extorquer=extort extrader=extradite façonner=shape
  faciliter=facilitate facturer=charge falsifier=falsify farcir=stuff fasciner=fascinate faucher=mow favoriser=favour fêler=crack
  fermenter=ferment feuilleter=leaf_through fiancer=betroth filmer=film filtrer=filter flairer=scent flamber=blaze flâner=stroll
  fléchir=bend fleurir=bloom flotter=float fonctionner=work fouiller=search foudroyer=strike fouler=tread fourmiller=swarm fournir=supply
  fracasser=smash franchir=cross frapper=hit frauder=cheat freiner=brake fréquenter=frequent frémir=quiver froisser=crumple frôler=brush
  frotter=rub fusiller=shoot fusionner=merge gâcher=spoil garantir=guarantee gaspiller=waste gâter=spoil geler=freeze gêner=bother
  générer=generate gérer=manage germer=germinate gifler=slap gigoter=wriggle glacer=freeze glisser=slip gonfler=inflate goûter=taste
  gouverner=govern gratter=scratch greffer=graft grelotter=shiver griffer=scratch grignoter=nibble griller=grill grimper=climb
  grincer=creak gronder=scold grossir=grow guetter=watch_for habiller=dress habituer=accustom haleter=pant hanter=haunt harceler=harass
  hâter=hasten héberger=accommodate hériter=inherit hésiter=hesitate heurter=hit hisser=hoist honorer=honour humilier=humiliate
  idéaliser=idealise identifier=identify illustrer=illustrate imiter=imitate immerger=immerse immobiliser=immobilise impliquer=involve
  imprégner=impregnate impressionner=impress inaugurer=inaugurate incarcérer=imprison incarner=embody incendier=set_on_fire
  incomber=fall_to incorporer=incorporate inculper=charge indemniser=compensate infecter=infect infiltrer=infiltrate infliger=inflict
  influencer=influence ingérer=ingest initier=initiate injecter=inject injurier=insult innover=innovate inonder=flood inquiéter=worry
  inspecter=inspect installer=install instaurer=introduce insulter=insult intégrer=integrate intensifier=intensify intenter=bring
  intercepter=intercept intéresser=interest interférer=interfere interner=intern interpréter=interpret intimider=intimidate
  inventorier=inventory inverser=reverse investir=invest irriguer=irrigate isoler=isolate jaillir=gush jardiner=garden jaunir=turn_yellow
  jeûner=fast jongler=juggle justifier=justify kidnapper=kidnap lâcher=drop lacérer=slash languir=languish larguer=drop lasser=tire
  légaliser=legalise léguer=bequeath lésiner=skimp licencier=dismiss ligoter=tie_up limiter=limit loger=house lorgner=ogle lutter=fight
  mâcher=chew maigrir=lose_weight maîtriser=master malmener=manhandle manifester=demonstrate manipuler=manipulate manœuvrer=manoeuvre
  manquer=miss maquiller=make_up marchander=haggle marier=marry marquer=mark masquer=mask mastiquer=chew matérialiser=materialise
  mélanger=mix mêler=mix mémoriser=memorise ménager=spare mendier=beg mener=lead mépriser=despise mériter=deserve mesurer=measure
  meubler=furnish mijoter=simmer mimer=mime modérer=moderate modifier=modify moisir=go_mouldy moissonner=harvest munir=equip mûrir=ripen
  murer=wall_up mutiler=mutilate naviguer=sail nécessiter=require négliger=neglect neiger=snow niveler=level noircir=blacken
  notifier=notify nouer=tie nourrir=feed noyer=drown obéir=obey obscurcir=darken obséder=obsess obstruer=obstruct occasionner=cause
  occulter=conceal octroyer=grant opérer=operate opprimer=oppress opter=opt orienter=direct orner=decorate osciller=oscillate ôter=remove
  pâlir=turn_pale palper=feel paniquer=panic pardonner=forgive parfumer=scent parier=bet parodier=parody parquer=pen parrainer=sponsor
  parsemer=strew patienter=wait patiner=skate pâtir=suffer patrouiller=patrol pêcher=fish pédaler=pedal peiner=struggle pénaliser=penalise
  pénétrer=penetrate percer=pierce percher=perch percuter=hit perdurer=last perfectionner=perfect perforer=perforate périr=perish
  permuter=swap perpétrer=perpetrate perpétuer=perpetuate perquisitionner=search persécuter=persecute persévérer=persevere
  personnaliser=customise perturber=disrupt pervertir=pervert peser=weigh pétrir=knead peupler=populate piéger=trap piétiner=trample
  piller=loot piloter=pilot pincer=pinch piocher=dig pivoter=pivot plafonner=cap plaider=plead plâtrer=plaster plébisciter=acclaim
  plier=fold plonger=plunge poignarder=stab poivrer=pepper polir=polish polluer=pollute pomper=pump ponctuer=punctuate
  populariser=popularise posséder=own postuler=apply pourchasser=pursue pourrir=rot précéder=precede préconiser=recommend
  préfigurer=foreshadow prélever=take préméditer=premeditate préoccuper=worry préparer=prepare présager=portend présenter=present
  préserver=preserve présider=chair presser=press présumer=presume priver=deprive privilégier=favour procéder=proceed proférer=utter
  profiter=benefit progresser=progress projeter=plan prolonger=prolong promener=walk proliférer=proliferate promulguer=promulgate
  propager=spread prôner=advocate prospérer=prosper prostituer=prostitute provoquer=cause publier=publish puiser=draw punir=punish
  qualifier=qualify quémander=beg quêter=collect rabaisser=belittle raccommoder=mend raccompagner=take_back raccorder=connect
  raccourcir=shorten raccrocher=hang_up racheter=buy_back raconter=tell raffiner=refine raffoler=adore rafraîchir=cool rajeunir=rejuvenate
  ralentir=slow rallier=rally rallonger=lengthen rallumer=relight ramasser=pick_up ramener=bring_back ranimer=revive rapatrier=repatriate
  rapprocher=bring_closer raréfier=become_scarce raser=shave rassembler=gather rassurer=reassure rattacher=attach rattraper=catch_up
  ravaler=restore ravitailler=supply rayer=cross_out rayonner=shine réaffirmer=reaffirm réagir=react réaliser=carry_out réanimer=revive
  rebâtir=rebuild rebondir=bounce rebrousser=retrace recaler=fail receler=conceal recenser=count réchauffer=warm récidiver=reoffend
  réciter=recite réclamer=demand récolter=harvest recommencer=start_again récompenser=reward réconcilier=reconcile réconforter=comfort
  reconstituer=reconstruct reconvertir=convert recopier=copy_out recouper=cross-check recouvrer=recover recruter=recruit rectifier=correct
  reculer=move_back récupérer=recover rédiger=write redouter=dread redresser=straighten réfléchir=think refléter=reflect refluer=ebb
  réformer=reform refouler=turn_back réfrigérer=refrigerate refroidir=cool réfugier=take_refuge réfuter=refute regagner=regain
  régaler=treat régir=govern régler=settle régner=reign régresser=decline regrouper=gather régulariser=regularise réhabiliter=rehabilitate
  réimprimer=reprint réintégrer=reinstate réitérer=reiterate rejaillir=splash rejeter=reject relâcher=release relancer=relaunch
  relayer=relay reléguer=relegate reloger=rehouse remanier=reshuffle remarier=remarry rembourser=refund remédier=remedy remonter=go_up
  remporter=win remuer=stir rémunérer=pay renforcer=strengthen renflouer=refloat renifler=sniff renommer=rename renoncer=give_up
  renouer=renew renouveler=renew rénover=renovate renseigner=inform rentabiliser=make_profitable renverser=overturn renvoyer=send_back
  repasser=iron repérer=spot répertorier=list replier=fold_up repousser=push_back représenter=represent réprimander=reprimand
  réprimer=repress reprocher=blame répugner=disgust résider=reside résilier=terminate résister=resist resserrer=tighten
  ressusciter=resurrect restituer=return résulter=result rétablir=restore retentir=ring_out retomber=fall_back rétracter=retract
  rétrécir=shrink retrousser=roll_up retrouver=find réunir=gather réutiliser=reuse revaloriser=upgrade réveiller=wake revendiquer=claim
  réviser=revise révolter=outrage révolutionner=revolutionise révoquer=revoke ricaner=snigger ridiculiser=ridicule risquer=risk
  rivaliser=compete rôder=prowl ronfler=snore ronger=gnaw rôtir=roast rougir=blush rouiller=rust rouler=roll ruiner=ruin saboter=sabotage
  saccager=ransack sacrifier=sacrifice saigner=bleed saisir=seize salir=dirty sanctionner=punish sangloter=sob saper=undermine
  saturer=saturate sauter=jump sauvegarder=safeguard savourer=savour sceller=seal scier=saw sculpter=sculpt sécher=dry secouer=shake
  sécréter=secrete sécuriser=secure séjourner=stay sélectionner=select semer=sow séparer=separate serrer=tighten sévir=rage siéger=sit
  siffler=whistle signaler=report signifier=mean simplifier=simplify simuler=simulate situer=locate solliciter=request somnoler=doze
  sonder=probe songer=think sonner=ring soulager=relieve soulever=lift soupçonner=suspect souper=dine soupirer=sigh
  sous-estimer=underestimate spéculer=speculate stationner=park stériliser=sterilise stocker=store stresser=stress subir=undergo
  subjuguer=captivate submerger=submerge subsister=remain substituer=substitute subventionner=subsidise succéder=succeed succomber=succumb
  sucer=suck suffoquer=suffocate suinter=ooze supplanter=supplant surestimer=overestimate surgir=arise surmonter=overcome
  surnommer=nickname surpasser=surpass surplomber=overhang surveiller=monitor survoler=fly_over susciter=arouse suspecter=suspect
  tâcher=try tapisser=wallpaper taquiner=tease tarder=delay tarir=dry_up tartiner=spread tâtonner=grope tatouer=tattoo taxer=tax
  teinter=tint télégraphier=telegraph téléphoner=telephone tempérer=temper terrasser=floor terrifier=terrify téter=suck tisser=weave
  tituber=stagger tolérer=tolerate tonifier=tone_up totaliser=total tourmenter=torment tournoyer=whirl trahir=betray traîner=drag
  traiter=treat transférer=transfer transiter=pass_through transplanter=transplant traquer=track tremper=soak trébucher=stumble
  trépigner=stamp tresser=braid tricher=cheat tricoter=knit trier=sort triompher=triumph tromper=deceive trotter=trot trouer=make_a_hole_in
  truquer=rig unifier=unify vaciller=waver valoriser=enhance vanter=praise végéter=vegetate veiller=watch_over ventiler=ventilate
  verbaliser=fine verdir=turn_green vérifier=check verrouiller=lock vexer=offend virer=turn visser=screw vivoter=struggle_along voiler=veil
  voltiger=flutter vulgariser=popularise zapper=zap respirer=breathe détrousser=rob ébouriffer=ruffle froncer=wrinkle lécher=lick
  enlacer=embrace chatouiller=tickle bâiller=yawn cligner=blink hocher=nod trinquer=clink_glasses donner=give parler=speak trouver=find
  regarder=look_at demander=ask rester=stay penser=think sembler=seem chercher=look_for appeler=call jeter=throw montrer=show tomber=fall
  fermer=close commencer=begin finir=finish terminer=finish arrêter=stop enseigner=teach travailler=work jouer=play chanter=sing
  danser=dance nager=swim voler=fly nettoyer=clean acheter=buy coûter=cost louer=rent prêter=lend emprunter=borrow gagner=win sauver=save
  protéger=protect attaquer=attack blesser=injure casser=break réparer=repair bâtir=build fabriquer=make créer=create inventer=invent
  choisir=choose préférer=prefer décider=decide accepter=accept autoriser=authorise envoyer=send apporter=bring emporter=take_away
  livrer=deliver réserver=book annuler=cancel ajouter=add supprimer=delete remplacer=replace améliorer=improve augmenter=increase
  diminuer=decrease baisser=lower monter=go_up tourner=turn pousser=push toucher=touch couper=cut remplir=fill vider=empty allumer=light
  brancher=plug_in enregistrer=save télécharger=download imprimer=print coller=paste rechercher=search valider=confirm enlever=remove
  essayer=try réussir=succeed échouer=fail pleurer=cry crier=shout oublier=forget rappeler=remind expliquer=explain annoncer=announce
  déclarer=declare affirmer=claim souligner=stress préciser=specify ajourner=adjourn discuter=discuss négocier=negotiate nommer=appoint
  juger=judge condamner=condemn libérer=release grandir=grow_up vieillir=grow_old épouser=marry soigner=treat guérir=cure visiter=visit
  garer=park traverser=cross rentrer=return retourner=return rencontrer=meet saluer=greet remercier=thank féliciter=congratulate
  partager=share échanger=exchange`;
