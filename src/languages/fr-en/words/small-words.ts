/** Adverbs, pronouns, numbers, greetings and other words with one form, with their English. Source: ours. */
export const smallWords = `
  hier=yesterday demain=tomorrow aujourd’hui=today avant-hier=the_day_before_yesterday maintenant=now bientôt=soon tôt=early tard=late
  toujours=always jamais=never souvent=often parfois=sometimes rarement=rarely déjà=already longtemps=long désormais=from_now_on
  autrefois=formerly jadis=formerly ensuite=then enfin=finally puis=then alors=then aussitôt=at_once récemment=recently
  actuellement=currently prochainement=soon dernièrement=recently auparavant=previously immédiatement=immediately ici=here
  partout=everywhere dehors=outside dedans=inside dessous=below loin=far près=near là-bas=over_there là=there très=very trop=too
  assez=enough beaucoup=a_lot peu=little moins=less davantage=more presque=almost environ=about autant=as_much seulement=only
  surtout=especially vraiment=really certainement=certainly probablement=probably évidemment=obviously sûrement=surely peut-être=perhaps
  volontiers=gladly heureusement=fortunately malheureusement=unfortunately notamment=notably également=also aussi=also plutôt=rather
  mieux=better mal=badly bien=well vite=quickly lentement=slowly rapidement=quickly facilement=easily doucement=gently simplement=simply
  complètement=completely entièrement=entirely totalement=totally parfaitement=perfectly exactement=exactly clairement=clearly
  fortement=strongly largement=largely généralement=generally habituellement=usually normalement=normally principalement=mainly
  particulièrement=particularly absolument=absolutely directement=directly tellement=so_much ainsi=thus donc=therefore pourtant=however
  cependant=however toutefois=however néanmoins=nevertheless sinon=otherwise sauf=except malgré=despite selon=according_to pendant=during
  depuis=since avant=before après=after avec=with entre=between contre=against vers=towards grâce=thanks lors=during dès=from parmi=among
  mais=but quand=when lorsque=when puisque=since parce=because comme=as pourquoi=why combien=how_much où=where rien=nothing
  quelqu’un=someone chacun=everyone plusieurs=several quelques=some chaque=each quelque=some aucun=no aucune=no tous=all toutes=all
  certes=certainly oui=yes merci=thanks bienvenue=welcome félicitations=congratulations deux=two trois=three quatre=four cinq=five
  sept=seven huit=eight neuf=nine dix=ten onze=eleven douze=twelve treize=thirteen quatorze=fourteen quinze=fifteen vingt=twenty
  trente=thirty quarante=forty cinquante=fifty soixante=sixty mille=thousand cela=that ceci=this celui=the_one celle=the_one ceux=those
  celles=those ces=these cette=this notre=our votre=your vos=your mes=my tes=your vous=you eux=them moi=me toi=you elle=she elles=they
  ils=they`;
