/**
 * The labels of attribution lines and their English. Source: ours. English is written as in the middle of a sentence; it takes over the
 * capitals of the French.
 */
export interface AttributionLabel {
  readonly french: string;
  readonly english: string;
  /**
   * What follows the label and a colon. `names`: people, agencies and owners (`Photo : le pont, hier` is no credit). `free`: anything that
   * is no sentence. `title`: the headline of another article, which stays as it is.
   */
  readonly rest: 'names' | 'free' | 'title';
  /** It may stand without a colon: "Lire aussi Six gares, six histoires", "Photo AFP". */
  readonly isBare?: true;
}

const labels = (rest: AttributionLabel['rest'], pairs: readonly (readonly [string, string])[], isBare = false): AttributionLabel[] =>
  pairs.map(([french, english]) => ({ french, english, rest, ...(isBare && { isBare }) }));

/** All labels; the French in lower case. */
export const attributionLabels: readonly AttributionLabel[] = [
  ...labels(
    'names',
    [
      ['photo', 'photo'],
      ['photos', 'photos'],
      ['vidéo', 'video'],
      ['vidéos', 'videos'],
      ['infographie', 'infographic'],
      ['infographies', 'infographics'],
      ['photo d’archives', 'file photo'],
      ['photos d’archives', 'file photos'],
      ['photo d’illustration', 'stock photo'],
      ['image d’illustration', 'stock image'],
      ['capture d’écran', 'screenshot'],
      ['crédit photo', 'photo credit'],
      ['crédit photos', 'photo credit'],
      ['crédits photo', 'photo credits'],
      ['crédits photos', 'photo credits'],
      ['crédit image', 'image credit'],
      ['crédit vidéo', 'video credit'],
    ],
    true,
  ),
  ...labels('names', [
    ['image', 'image'],
    ['images', 'images'],
    ['illustration', 'illustration'],
    ['illustrations', 'illustrations'],
    ['carte', 'map'],
    ['cartes', 'maps'],
    ['dessin', 'drawing'],
    ['dessins', 'drawings'],
    ['graphique', 'chart'],
    ['graphiques', 'charts'],
    ['photographie', 'photography'],
    ['photographies', 'photographs'],
    ['montage', 'editing'],
    ['son', 'sound'],
    ['reportage', 'report'],
    ['texte', 'text'],
    ['textes', 'texts'],
    ['texte et photos', 'text and photos'],
    ['textes et photos', 'texts and photos'],
    ['auteur', 'author'],
    ['autrice', 'author'],
    ['auteurs', 'authors'],
    ['rédaction', 'editorial staff'],
    ['traduction', 'translation'],
  ]),
  ...labels('free', [
    ['crédit', 'credit'],
    ['crédits', 'credits'],
    ['copyright', 'copyright'],
    ['source', 'source'],
    ['sources', 'sources'],
    ['lien', 'link'],
    ['liens', 'links'],
    ['lien source', 'source link'],
    ['contact', 'contact'],
    ['contacts', 'contacts'],
    ['courriel', 'e-mail'],
    ['tél.', 'tel.'],
    ['site web', 'website'],
    ['site internet', 'website'],
    ['mots-clés', 'keywords'],
    ['temps de lecture', 'reading time'],
    ['durée de lecture', 'reading time'],
    ['date de publication', 'date of publication'],
    ['dernière mise à jour', 'last updated'],
  ]),
  ...labels(
    'title',
    [
      ['lire aussi', 'read also'],
      ['à lire aussi', 'read also'],
      ['lire également', 'read also'],
      ['à lire également', 'read also'],
      ['voir aussi', 'see also'],
      ['à voir aussi', 'see also'],
      ['voir également', 'see also'],
      ['écouter aussi', 'listen also'],
      ['à écouter aussi', 'listen also'],
    ],
    true,
  ),
  ...labels('title', [
    ['lire', 'read'],
    ['à lire', 'read'],
    ['relire', 'read again'],
    ['à voir', 'see'],
    ['à écouter', 'listen'],
    ['sur le même sujet', 'on the same subject'],
    ['pour aller plus loin', 'to go further'],
    ['pour en savoir plus', 'to find out more'],
  ]),
];

/** What stands in front of an author's name. */
export const attributionOpeners: ReadonlyMap<string, string> = new Map([
  ['par', 'by'],
  ['propos recueillis par', 'interview by'],
  ['entretien réalisé par', 'interview by'],
  ['interview réalisée par', 'interview by'],
  ['recueilli par', 'collected by'],
  ['édité par', 'edited by'],
  ['écrit par', 'written by'],
  ['rédigé par', 'written by'],
  ['réalisé par', 'produced by'],
  ['publié par', 'published by'],
  ['posté par', 'posted by'],
  ['traduit par', 'translated by'],
  ['traduit de l’anglais par', 'translated from English by'],
  ['traduit de l’allemand par', 'translated from German by'],
  ['traduit de l’arabe par', 'translated from Arabic by'],
  ['traduit de l’espagnol par', 'translated from Spanish by'],
  ['traduit de l’italien par', 'translated from Italian by'],
  ['traduit du chinois par', 'translated from Chinese by'],
  ['traduit du japonais par', 'translated from Japanese by'],
  ['traduit du portugais par', 'translated from Portuguese by'],
  ['traduit du russe par', 'translated from Russian by'],
]);

/** What stands in front of a date or time. The "le" of the date is part of it: French says "the 12 March". */
export const attributionStamps: ReadonlyMap<string, string> = new Map([
  ['publié', 'published'],
  ['publié le', 'published'],
  ['publiée le', 'published'],
  ['paru le', 'published'],
  ['mis à jour', 'updated'],
  ['mis à jour le', 'updated'],
  ['mise à jour le', 'updated'],
  ['actualisé le', 'updated'],
  ['modifié', 'modified'],
  ['modifié le', 'modified'],
  ['créé le', 'created'],
  ['posté le', 'posted'],
  ['mis en ligne le', 'put online'],
  ['diffusé le', 'broadcast'],
]);

/** What a counter counts: "12 commentaires". */
export const attributionCounters: ReadonlyMap<string, string> = new Map([
  ['commentaire', 'comment'],
  ['commentaires', 'comments'],
  ['réaction', 'reaction'],
  ['réactions', 'reactions'],
  ['partage', 'share'],
  ['partages', 'shares'],
  ['vue', 'view'],
  ['vues', 'views'],
  ['j’aime', 'likes'],
  ['min de lecture', 'min read'],
  ['minutes de lecture', 'minutes read'],
]);
