/**
 * Nouns by whether they speak, for when only that tells an attribution ("Le train partira, a dit la ministre") from an enumeration
 * ("Il est entré, a dit la vérité et s’est tu"). Source: ours.
 */
const spoken = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** People and bodies that make statements; masculine, feminine, plural. */
export const speakerNouns = spoken(
  `ministre ministres ministère président présidente présidents vice-président vice-présidente porte-parole maire maires mairesse préfet préfète
  préfecture procureur procureure parquet juge juges avocat avocate avocats directeur directrice directeurs direction chef cheffe patron patronne
  député députée députés sénateur sénatrice sénateurs gouvernement police gendarmerie gendarmes pompiers armée état-major commission parti
  syndicat syndicats association associations entreprise groupe société compagnie agence opposition majorité mairie région département
  expert experte experts spécialiste spécialistes économiste économistes analyste analystes chercheur chercheuse chercheurs professeur
  professeure médecin médecins historien historienne sociologue politologue responsable responsables dirigeant dirigeante dirigeants
  secrétaire conseiller conseillère commissaire général capitaine commandant colonel lieutenant entraîneur entraîneuse sélectionneur joueur joueuse
  candidat candidate candidats militant militante militants élu élue élus habitant habitante habitants témoin témoins victime victimes voisin
  voisine source sources journaliste journalistes quotidien journal chaîne radio télévision auteur autrice écrivain écrivaine réalisateur
  réalisatrice acteur actrice chanteur chanteuse homme femme homme-orchestre roi reine prince princesse pape évêque premier première Premier
  chancelier chancelière ambassadeur ambassadrice diplomate diplomates ONU organisation institut étude rapport enquêteurs autorités`,
);

/** Things that are said, told, asked or announced and never speak themselves. */
export const saidThings = spoken(
  `vérité contraire chose choses histoire histoires mot mots heure nouvelle nouvelles fin résultat résultats loi lois parole phrase reste
  même opinion avis nom noms raison raisons réponse réponses question questions décision décisions projet projets plan plans hausse baisse
  départ arrivée retour mort naissance mariage date dates violence violences guerre paix pause aide argent ouverture fermeture création
  suppression hausse grève recours accord poème chanson lettre lettres prix route messe bonjour adieu oui non faits situation
  vie vies combat parcours destin voyage monde rencontre amour amours une tour plein point importance nécessité urgence existence manque absence succès échec travail sens rôle fait`,
);

/** Words after "selon" and "d’après" that are not speakers: "selon les cas", "d’après nature". */
export const noSources = spoken(
  `cas besoin besoins âge saison saisons taille goût goûts humeur humeurs circonstances type types moyens moyen méthode règle règles rite rites
  modèle modèles ordre calendrier heure heures jour jours pays région régions lieu lieux usage usages principe principes formule critère critères
  barème niveau revenu revenus sexe poids prix température météo qualité quantité envie envies tradition loi lois que laquelle lequel lesquelles
  lesquels quoi roman nouvelle conte pièce livre film œuvre dessin dessins photo photos nature scénario guerre midi tout toute moi`,
);
