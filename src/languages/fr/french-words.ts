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
