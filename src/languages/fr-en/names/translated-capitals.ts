/**
 * French words that newspapers capitalise though English translates them: institutions, titles, days and months at the start of a line,
 * directions, holidays, common first words. Not names. Source: ours.
 */
export const translatedCapitals: ReadonlySet<string> = new Set(
  `Académie Administration Affaires Agence Agriculture Alliance Ambassade Archives Armée Arts Assemblée Association Assurance Autorité Avenue Banque Bible Bibliothèque
  Boulevard Bourse Bureau Cabinet Caisse Capitole Cathédrale Centrale Centre Chambre Chancelier Chancelière Château Cinéma Coalition Collège Comité Commerce Commissaire
  Commission Communauté Communautés Compagnie Confédération Conférence Congrès Conseil Conservateur Conservateurs Constitution Convention Coran Côte Cour Coupe Culte Culture Cyclone
  Défense Démocrate Démocrates Démocratie Département Député Développement Dieu Directeur Direction Droite Droits Économie Éducation Église Égalité Élections Empereur Empire Énergie
  Environnement Est État Etat États Etats Étoile Évêque Exposition Extérieur Faculté Fédération Festival Finances Fondation Fonds Forêt Forum Front Garde Gauche Général
  Gouvernement Gouverneur Grand Grande Grands Groupe Guerre Hôpital Hôtel Humanité Institut Institution Intérieur Internet Jeux Journal Jeunes Jeunesse Journée Juge Justice Justices
  Liberté Libération Ligue Logement Loi Lune Madame Mademoiselle Mairie Maison Maire Maître Marché Marine Médias Messieurs Mesdames Ministère Ministre Modèle Monde Monseigneur Monsieur
  Mouvement Moyen Musée National Nationale Nations Nature Nord Nouveau Nouvelle Occident Occidentaux Œuvre Office Olympiques Opposition Orchestre Ordre Organisation Orient Ouest Pacte
  Palais Pape Parc Parlement Parti Patrimoine Pays Pentagone Père Place Plan Police Pont Porte Pôle Préfecture Premier Première Président Présidente Prince Princesse Prix Procureur Professeur
  Programme Projet Protection Province Public Québécois Radio Recherche Reine République Républicain Républicains Révolution Roi Route Rue Saint Sainte Saints Santé Sciences Secrétaire Section
  Sécurité Sénat Sénateur Service Services Site Social Socialiste Société Soleil Sommet Sud Supérieur Suprême Syndicat Télévision Temple Territoires Théâtre Tour Tourisme Traité Transports
  Travail Tribunal Tribune Union Unies Université Vallée Vice-président Vice-Président Vierge Ville Voie Web Zone Internationale International Européen Européenne
  Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre
  Nord-Est Nord-Ouest Sud-Est Sud-Ouest Antiquité Moyen-Âge Apocalypse Crucifixion Onction Évangile Communiste Communistes Libéral Libéraux Vert Verts Bleu Bleus Juif Juifs Musulman Musulmans
  Chrétien Chrétiens Occidental Noir Noirs Blanc Blancs Tant Pour Contre Selon Après Avant Lors Dès Alors Ainsi Aussi Mais Cependant Or Donc Car Oui Non Merci Bonjour Bravo Chers Cher Chère
  Quelques Certains Certaines Plusieurs Beaucoup Toutefois Pourtant Enfin Ensuite Puis Depuis Pendant Quand Lorsque Comme Comment Pourquoi Voici Voilà Sans Avec Sous Sur Dans Entre Vers Chez`.split(
    /\s+/u,
  ),
);
