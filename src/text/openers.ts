// Words that open a French sentence and are hardly ever a name. Source: ours.

/** In the case in which they open: "Le", "Mais". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'Le La Les L Un Une Des Du De Au Aux Il Elle Ils Elles On Nous Vous Je J Tu Ce Cet Cette Ces C Ça Cela Ceci Celui Celle Ceux Celles ' +
    'Mais Et Ou Où Or Ni Car Donc Puis Alors Ainsi Aussi Après Avant Avec Sans Dans Sur Sous Pour Par Pendant Depuis Dès Lors Lorsque Quand ' +
    'Comme Comment Pourquoi Que Qu Qui Quoi Quel Quelle Quels Quelles Si S Selon Son Sa Ses Leur Leurs Mon Ma Mes Ton Ta Tes Notre Nos Votre Vos ' +
    'À A En Y Tout Tous Toute Toutes Plus Moins Très Trop Peu Bien Même Malgré Contre Entre Vers Chez Ne N Non Oui Pas Plusieurs Certains Certaines ' +
    'Chaque Aucun Aucune Autre D Cependant Toutefois Néanmoins Pourtant Enfin Ensuite Ici Là Voici Voilà Désormais Aujourd Hier Demain Parmi Afin ' +
    'Parce Puisque Quoique Bien Bref Certes Concernant Côté Cinq Deux Trois Quatre Six Sept Huit Neuf Dix Interrogé Interrogée Faut Est Était Suite Au Grâce Jusqu Quant Personne Rien Beaucoup Quelques Certes Surtout Toujours Jamais Souvent Parfois Maintenant Malheureusement Heureusement'
  ).split(' '),
);
