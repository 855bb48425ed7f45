/** Lower-case words that may occur among the names of a credit: particles and owners of pictures. Source: ours. */
export const creditWords: ReadonlySet<string> = new Set(
  `de du des d la le les l et avec pour via par van von der den da dos di del el al ben bin y of the and archives archive collection particulière
  privée fonds capture écran photo photos vidéo agence tous droits réservés mairie ville ministère préfecture région département université
  cartographie rédaction multimédia musée police gendarmerie armée bibliothèque société festival théâtre club association fondation service communication presse
  national nationale nationales nationaux maritime municipal municipale départemental départementale départementales régional régionale
  régionales royal royale civil civile urbaine général générale conseil office tourisme comité syndicat université rectorat sous-préfecture
  commune pompiers sapeurs sapeurs-pompiers douane douanes marine institut ministère intérieur laboratoire observatoire parc naturel port
  hôpital centre hospitalier universitaire éditions production productions films distribution remise remises famille familiale personnelle
  privé collections secours météo cinémathèque médiathèque`.split(/\s+/u),
);

/**
 * Words of French prose that never occur in a name. In a line in capitals, nothing else tells "PAR ANNE ROY" from "PAR AILLEURS, IL PLEUT".
 * Lower case. Source: ours.
 */
export const proseWords: ReadonlySet<string> = new Set(
  `a ai ailleurs après as au aucun aucune aujourd auquel aussi autre autres aux avaient avait avant avoir beaucoup bien car ce ceci cela celle
  celles celui cependant ces cet cette ceux chaque chez comme comment conséquent contre dans depuis déjà demain devant doit doivent donc dont
  dès elle elles en encore enfin ensuite entre es est et exemple exception faire fait faut furent fut hasard hier ici il ils jamais je jour jusque
  laquelle lequel lesquels leur leurs lors lorsque lui mais malgré même mes moins mois mon ne ni nous on ont ou où parce parfois parmi pas
  pendant peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant près presque puis puisque quand que quel quelle quelques qui quoi
  rien sa sans se selon sera seront ses seulement si soit sommes son sont sous souvent sur suite ta tandis tous tout toute toutefois toutes
  très trois trop un une vers voici voilà vos votre vous y à été être était étaient étant`.split(/\s+/u),
);

/** Articles and partitives that begin prose in capitals ("DE FAMILLE"), but no name. Lower case. Source: ours. */
export const determiners: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd']);
