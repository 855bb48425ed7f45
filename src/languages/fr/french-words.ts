/**
 * French words that are not English ones and rarely part of a name: a text with many of them was not translated. Source: ours.
 */
export const frenchOnlyWords: ReadonlySet<string> = new Set(
  `alors après assez au aucun aucune aujourd auquel aussi autre autres aux avaient avait avant avec avoir avons ayant beaucoup bien car ce
  ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme comment contre dans depuis dernier dernière derrière dès deux
  devant doit doivent dont du déjà elle elles encore enfin ensuite entre est et étaient était étant été être eux fait faire faut grâce hier
  ici il ils jamais je jour jusqu là laquelle le lequel les leur leurs lorsque lui mais malgré même mes mieux moins mois mon ne ni nos notre
  nous ont où par parce parmi pas pendant personne peu peut peuvent plusieurs plutôt pour pourquoi près presque puis puisque quand quatre
  que quel quelle quelques qui quoi rien sa sans se selon sera seront ses seulement si sinon soit sommes sont sous souvent sur tandis tel
  tous tout toute toutefois toutes très trop trois une vers voici voilà vos votre vous`.split(/\s+/u),
);

/**
 * French words of grammar that no English text has unless it quotes French: one of them shows that something was left untranslated. Left
 * out are those that are English words too (or, on, comment, plus), that English uses in phrases (sans, chez, jour, entre nous, c’est la
 * vie), and names (Elle, Notre-Dame). Lower case, with ’. Source: ours.
 */
export const neverEnglish: ReadonlySet<string> = new Set(
  `rien personne demain hier oui jamais toujours aujourd’hui maintenant certes sûr quelqu’un quelqu’une quelques quelque chacun chacune aucun
  aucune plusieurs beaucoup assez trop très aussi alors ainsi après avec dans depuis pendant lorsque lorsqu’il lorsqu’elle puisque puisqu’il
  parce pourquoi combien voyons allez allons cela ceci celui celle ceux celles cette ces cet mais donc selon malgré parmi dès sauf hormis
  seulement surtout souvent parfois bientôt déjà presque plutôt peut-être désormais toutefois cependant pourtant néanmoins heureusement
  malheureusement évidemment notamment également vos votre leur leurs eux n’est n’a n’ont qu’il qu’elle qu’ils qu’elles qu’on s’il j’ai
  d’abord d’accord d’ailleurs quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel même mêmes seront serait étaient
  était être êtes sommes soient faut peut peuvent doit doivent sont tous toutes tandis quoi quand voici jusqu’à jusqu’ici moins mieux
  une où avoir ayant hélas`.split(/\s+/u),
);

/** The same, but only as the first word of a sentence or quotation: elsewhere they may be English, or part of a name. */
export const neverFirstInEnglish: ReadonlySet<string> = new Set('tout ensemble non merci bref nous vous je ça'.split(' '));
