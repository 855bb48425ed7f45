/**
 * Given names that are common in France, Belgium, Switzerland, Quebec and French-speaking Africa; none is mostly a common noun or a place.
 * Source: ours.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `Adam Adèle Adrien Adrienne Agathe Agnès Aïcha Aïssatou Alain Alban Albert Alexandra Alexandre Alexis Alfred Alice Aline Alix Alphonse Amandine Amélie Aminata Anaïs Anatole André
  Andrée Angèle Anne Annick Annie Anthony Antoine Antoinette Antonin Apolline Ariane Aristide Arlette Armand Armelle Arnaud Arthur Astrid Aubin Aude Audrey Augustin Aurélie Aurélien
  Axel Axelle Aymeric Baptiste Barbara Barnabé Bastien Baudouin Béatrice Bénédicte Benjamin Benoît Bérangère Bernadette Bernard Berthe Bertrand Blandine Boris Brice Brigitte Bruno Camille
  Carine Carole Caroline Catherine Cécile Cédric Céline César Chantal Charles Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire Clara Clarisse Claude
  Claudine Clément Clémentine Clotilde Colette Coralie Corentin Corinne Cyril Damien Daniel Danièle Danielle David Delphine Denis Denise Diane Didier Dominique
  Édith Edmond Édouard Edouard Edwige Éléonore Élisabeth Elisabeth Élise Elise Élodie Elodie Élie Éloi Émile Emile Émilie Emilie Émilien Emma Emmanuel Emmanuelle Enzo Éric Eric Ernest Estelle Esther
  Étienne Etienne Eugène Eugénie Eva Ève Eve Évelyne Evelyne Fabien Fabienne Fabrice Fanny Fatima Fatou Félix Ferdinand Fernand Florent Florian Francis François Françoise
  Franck Frédéric Frédérique Gabin Gabriel Gabrielle Gaël Gaëlle Gaëtan Gaspard Gaston Gauthier Geneviève Geoffrey Geoffroy Georges Georgette Gérald Géraldine Gérard Germain Germaine Ghislain
  Ghislaine Gilbert Gilles Ginette Gisèle Gladys Grégoire Grégory Guillaume Gustave Guy Gwenaëlle Hadrien Hector Hélène Héloïse Henri Henriette Hervé Hippolyte Hortense Hubert Hugo
  Hugues Ibrahim Inès Ingrid Irène Irénée Isabelle Isidore Ismaël Ivan Jacqueline Jacques Jean Jeanne Jeannine Jérémie Jérémy Jérôme Joachim Jocelyne Joël Joëlle Johann Jonathan Joseph
  Joséphine Josette Josiane Judith Jules Julia Julie Julien Juliette Justine Karim Karine Katia Kevin Khadija Laetitia Lambert Laura Laure Laurence Laurent Léa Léo Léon Léonard Léonie
  Léopold Liliane Lionel Lise Loïc Loïs Lola Louis Louise Luc Lucas Lucie Lucien Lucienne Ludovic Lydie Madeleine Maëlle Magali Mahaut Malik Mamadou Manon Manuel Marc Marcel Marcelle
  Margaux Margot Marguerite Maria Mariama Marianne Marie Marielle Marion Marius Marjorie Marthe Martin Martine Mathias Mathieu Mathilde Matthias Matthieu Maud Maurice Mauricette 
  Maxence Maxime Maximilien Mehdi Mélanie Mélissa Michaël Michel Michèle Micheline Mireille Mohamed Monique Morgane Moussa Muriel Myriam Nadège Nadia Nadine Natacha Nathalie Nathan Nicolas Nicole
  Noémie Odette Odile Olivia Olivier Oscar Ousmane Pascal Pascale Patrice Patricia Patrick Paul Paule Paulette Pauline Perrine Philippe Philippine Pierre Pierrette Quentin Rachel Raoul Raphaël
  Raphaëlle Raymond Raymonde Rébecca Régine Régis Rémi Rémy Renaud René Renée Richard Robert Robin Rodolphe Roger Roland Rolande Romain Romane Rosalie Roxane Sabine Sabrina Salomé Samuel Sandra
  Sandrine Sara Sarah Sébastien Serge Séverine Sidonie Simon Simone Solange Solène Sonia Sophie Stanislas Stéphane Stéphanie Suzanne Sylvain Sylvaine Sylvestre Sylvette Sylviane Sylvie Tanguy
  Tatiana Théo Théodore Théophile Thérèse Thibault Thibaut Thierry Thomas Timothée Tiphaine Tristan Ulysse Valentin Valentine Valère Valérie Valéry Vanessa Véronique Victor
  Victorine Vincent Violaine Virginie Viviane Vladimir Wilfried William Xavier Yacine Yann Yannick Yasmina Yohann Youssef Youssou Yves Yvette Yvon Yvonne Zacharie Zoé`.split(
    /\s+/u,
  ),
);

/** Whether a word is a given name, also a double one: Jean-Pierre. Its first part tells. */
export const isGivenName = (word: string): boolean => givenNames.has(word.split('-', 1)[0]!);
