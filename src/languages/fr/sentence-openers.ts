/**
 * Words that open a French sentence and are hardly ever the first word of a name: after "etc." or "le plan B." they show that a
 * sentence begins. Lower case. Source: ours.
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `le la les un une des du de au aux ce cet cette ces ceci cela ça celui celle ceux celles mon ma mes ton ta tes son sa ses notre
  votre leur nos vos leurs je tu il elle on nous vous ils elles lui eux moi toi y que qui quoi dont où quand lorsque
  puisque comme comment combien pourquoi si sinon quel quelle quels quelles lequel laquelle lesquels lesquelles mais ou et donc or
  ni car puis ensuite enfin alors ainsi aussi encore toujours jamais déjà bientôt hier demain ici là voici voilà parce tandis
  pendant durant depuis dès avant après lors selon suivant à a en dans sur sous par pour pourtant toutefois cependant néanmoins
  contre sans avec entre vers chez parmi malgré outre hormis sauf grâce afin quant jusque près loin tout toute tous toutes
  certains certaines certain certaine plusieurs quelques quelque chaque aucun aucune nul nulle autre autres même tel
  telle tels telles rien personne chacun chacune beaucoup peu trop plus moins très bien mal oui non merci bref certes bon eh ah oh
  désormais parfois souvent rarement surtout notamment également seul seule seuls seules premièrement deuxièmement finalement
  heureusement malheureusement autrement actuellement récemment globalement évidemment autant aussitôt soudain deux trois quatre cinq
  six sept huit neuf dix onze douze cent mille est était ont sont faut ne pas cela ci être avoir
  ensemble bravo allez allons voyons tenez attention impossible possible dommage hélas soit assez jadis naguère maintenant tantôt tard
  dehors dedans dessus dessous ailleurs partout nulle quiconque autrui bonjour bonsoir adieu pardon peut-être au-delà là-bas là-dessus
  ci-dessous aucunement tellement tôt volontiers vraiment forcément clairement simplement certainement probablement sûrement`
    .trim()
    .split(/\s+/u),
);

/** The same before an apostrophe: "L’homme", "Jusqu’ici", "Aujourd’hui". Lower case, without the apostrophe. Source: ours. */
export const elidedOpeners: ReadonlySet<string> = new Set('l d c j t s n m qu lorsqu puisqu quoiqu jusqu quelqu presqu aujourd'.split(' '));

/**
 * Whether a capitalised word opens a sentence and names nobody: Demain, Personne, and with an apostrophe in it Aujourd’hui, Quelqu’un.
 *
 * @param word - with a capital or without, with either apostrophe
 */
export const isOpener = (word: string): boolean => {
  const small = word.toLowerCase().replace("'", '’');
  return sentenceOpeners.has(small) || withApostrophe.has(small);
};

const withApostrophe = new Set(['aujourd’hui', 'quelqu’un', 'quelqu’une', 'd’accord', 'd’abord', 'd’ailleurs']);
