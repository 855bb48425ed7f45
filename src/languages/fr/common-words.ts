import { setOf } from '../set-of.js';

/**
 * Whether a French word, in small letters, is certainly a common noun and no name: it has an ending that names hardly have, or stands over
 * columns of newspapers and shops. Source of the endings and words: ours.
 *
 *     menuiserie, résultats, feuilleton   →   yes        renault, plamondon, grégoire   →   no
 */
export const isCommonWord = (word: string): boolean =>
  headings.has(word) || headings.has(word.replace(/s$/u, '')) || (word.length >= shortestWord && ending.test(word) && !names.has(word));

const shortestWord = 6;

const ending = new RegExp(
  `(?:${[
    ...['[tsx]ions?', 'ments?', 'tés?', 'ages?', 'ismes?', 'istes?', 'iques?', 'ures?', '[ae]nces?', 'eurs?', 'euses?', 'eries?', 'oires?'],
    ...[
      'aires?',
      'logies?',
      'nomies?',
      'graphies?',
      'trices?',
      '[ai]bles?',
      'i[fv]e?s?',
      'elles',
      'ettes?',
      'onn?ales?',
      'onn?el(?:le)?s?',
    ],
    ...['ées', 'a[ti]ts', 'iers', 'ières?', 'ances?', 'erts', 'escents?', 'udes?', 'ouilles?', 'ailles', 'esses?', 'isses', 'ants', 'ents'],
  ].join('|')})$`,
  'u',
);

/** Names with one of these endings. */
const names =
  setOf(`laurence florence clémence clément constance provence prudence fulgence hilaire lemaire baudelaire voltaire macaire grégoire
  lenoire baptiste calliste monique véronique dominique frédérique angélique honfleur harfleur lesueur levasseur lesage cartage rivière
  ferrière desrivières larivière charrière meunière angers villiers hilaires vincents bernadette antoinette colette odette paulette ginette
  juliette henriette clémentelle gertrude bourges limoges vierzon mamers thiers poitiers louviers béziers pamiers moutiers coulommiers
  carpentras saintes nantes clotilde agnès cerise lacoste vanessa clarisse mélisse larousse vanesse valence palence`);

/** Singular, or the usual form. */
const headings =
  setOf(`vidéo météo édito photo auto moto vélo infos info sport mode art jeu jeux loto carnet agenda billet portrait dossier cuisine
  jardin brève direct contact entretien feuilleton obsèque avis annonce emploi immobilier interview opinion chronique musique livre théâtre
  danse cinéma télé radio bref débat forum blog archive sommaire index menu accueil horoscope mots-croisés sudoku plage ski voile football
  rugby tennis handball basket cyclisme athlétisme natation judo boxe voyage loisir sortie fête foire salon concert expo vin bière fromage
  recette santé forme bien-être famille enfant jeune senior femme homme animal chien chat maison déco travaux artisan menuisier plombier
  garage piscine banque argent bourse impôt retraite école lycée collège fac études vie ville campagne quartier commune région monde
  planète climat nature énergie pétrole gaz nucléaire espace robot mobile portable test guide conseil astuce quiz sondage enquête
  témoignage récit roman nouvelle poésie bd essai critique hommage tribune lettre courrier humeur dessin cartoon résumé score classement
  calendrier équipe club transfert mercato but horaire tarif plan carte accès offre promo solde soldes nouveauté boutique panier compte
  aide urgent exclusif alerte flash`);
