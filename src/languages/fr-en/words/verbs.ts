/** Infinitives and common forms of verbs, with their English. Source: ours. */
export const verbs = `
  être=be avoir=have faire=do vouloir=want savoir=know voir=see venir=come aller=go prendre=take mettre=put tenir=hold donner=give
  parler=speak trouver=find passer=pass regarder=look_at aimer=love croire=believe demander=ask rester=stay répondre=answer entendre=hear
  penser=think arriver=arrive connaître=know devenir=become sentir=feel sembler=seem vivre=live comprendre=understand rendre=give_back
  attendre=wait sortir=go_out entrer=enter chercher=look_for revenir=come_back appeler=call mourir=die partir=leave jeter=throw
  suivre=follow écrire=write montrer=show tomber=fall ouvrir=open fermer=close perdre=lose commencer=begin finir=finish terminer=finish
  arrêter=stop continuer=continue garder=keep lire=read apprendre=learn enseigner=teach travailler=work jouer=play chanter=sing
  danser=dance courir=run nager=swim voler=fly dormir=sleep boire=drink cuisiner=cook laver=wash nettoyer=clean acheter=buy vendre=sell
  payer=pay coûter=cost louer=rent prêter=lend emprunter=borrow gagner=win sauver=save protéger=protect défendre=defend attaquer=attack
  battre=beat tuer=kill blesser=injure détruire=destroy casser=break réparer=repair construire=build bâtir=build fabriquer=make
  créer=create inventer=invent produire=produce utiliser=use choisir=choose préférer=prefer décider=decide accepter=accept refuser=refuse
  interdire=forbid permettre=allow autoriser=authorise obtenir=obtain recevoir=receive envoyer=send apporter=bring emporter=take_away
  livrer=deliver réserver=book annuler=cancel ajouter=add supprimer=delete remplacer=replace améliorer=improve augmenter=increase
  diminuer=decrease réduire=reduce baisser=lower monter=go_up descendre=go_down tourner=turn tirer=pull pousser=push toucher=touch
  couper=cut remplir=fill vider=empty allumer=light éteindre=switch_off brancher=plug_in enregistrer=save télécharger=download
  imprimer=print coller=paste rechercher=search valider=confirm enlever=remove retirer=withdraw essayer=try réussir=succeed échouer=fail
  rire=laugh pleurer=cry crier=shout oublier=forget rappeler=remind promettre=promise mentir=lie expliquer=explain annoncer=announce
  déclarer=declare affirmer=claim souligner=stress préciser=specify ajourner=adjourn discuter=discuss négocier=negotiate élire=elect
  nommer=appoint juger=judge condamner=condemn libérer=release naître=be_born grandir=grow_up vieillir=grow_old épouser=marry
  divorcer=divorce soigner=treat guérir=cure souffrir=suffer visiter=visit conduire=drive garer=park traverser=cross rentrer=return
  retourner=return rencontrer=meet inviter=invite saluer=greet remercier=thank féliciter=congratulate offrir=offer partager=share
  échanger=exchange sont=are était=was étaient=were seront=will_be serait=would_be avait=had avaient=had auront=will_have peut=can
  peuvent=can doit=must doivent=must veut=wants veulent=want dit=says va=goes vont=go vient=comes viennent=come sait=knows savent=know
  voit=sees prend=takes croit=believes pense=thinks estime=believes affirme=claims souligne=stresses déclare=declares explique=explains
  ajoute=adds précise=specifies rappelle=recalls indique=indicates semble=seems devient=becomes permet=allows concerne=concerns
  existe=exists soit=be allons=let’s_go allez=come_on voyons=let’s_see`;
