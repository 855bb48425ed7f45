"""Given names whose gender is sure in both languages and which are neither common words, towns nor frequent surnames."""
MALE = frozenset("""
Adam Adrien Ahmed Alain Albert Alberto Aleksander Alessandro Alex Alfred Ali Alphonse Ambroise Amadou André Andrew Andrzej Antoine Anton
Antonio Armand Arnaud Arthur Augustin Aurélien Baptiste Bastien Benoît Bernard Boris Brice Bruno Carlos Cédric Christophe Clément Colin
Cyril Damien Daniel David Denis Didier Diego Dimitri Edgar Edmond Edouard Édouard Édgar Eduardo Emil Émile Enrique Enzo Eric Éric Ernest
Étienne Fabien Fabrice Felipe Félix Fernando Filip Francesco Francis Franck François Frédéric Gabriel Gaël Gaston Gérard Gilbert Gilles
Giovanni Giuseppe Goran Grégoire Guillaume Gustave Guy Günther Hans Henri Hubert Hugo Ibrahim Igor Ismaël Ivan Jack Jacques Jan Javier Jean
Jérôme Joachim John José Joseph Juan Julien Karim Kevin Kofi Lambert Laurent Léo Léon Lionel Loïc Luc Lucien Ludovic Luigi Luis Maël
Manuel Marc Marcel Mario Marius Mathieu Matthew Maurice Max Maxime Mehdi Michael Michel Miguel Mike Mohamed Mohammed Moussa Nathan Nicolas
Nikola Noël Olivier Omar Oscar Otto Pablo Pascal Patrick Paul Pavel Pedro Peter Philippe Pierre Rafael Raoul Raphaël Raymond Rachid Régis
Rémi René Richard Roberto Robert Rodolphe Roger Roland Romain Romano Ryan Samir Samuel Sébastien Serge Sergio Simon Stefan Stéphane Stephen
Steve Sven Sylvain Théo Théodore Thibault Thierry Thomas Timothée Tom Tony Valentin Vassili Victor Vincent Vladimir Walter Werner William
Wolfgang Xavier Yann Yannick Youssef Yves Zoran
""".split())

FEMALE = frozenset("""
Adèle Agathe Agnès Aïcha Albane Alexandra Alice Alicia Aline Amandine Amélie Amina Ana Anaïs Angela Angèle Anita Anna Anne Annette
Antonia Apolline Ariane Astrid Audrey Aurélie Awa Barbara Béatrice Bénédicte Bérénice Bernadette Brigitte Camélia Carla Carmen Carole
Caroline Catherine Cécile Céline Chantal Chloé Christelle Christiane Christine Claudia Clémence Clotilde Colette Coralie Corinne Cristina
Danielle Daphné Delphine Diana Doris Édith Elena Éléonore Elisabeth Élisabeth Élise Elizabeth Elsa Émilie Emma Emily Estelle Esther Eugénie
Eva Évelyne Fanny Fatima Fatou Françoise Frédérique Gabrielle Geneviève Georgette Germaine Ginette Gisèle Giulia Giuseppina Helena Hélène
Henriette Huguette Inès Ingrid Irène Isabel Isabelle Jacqueline Jana Jane Janine Jeanne Jennifer Jessica Josée Josette Judith Julia Juliette
Karine Karin Katarina Khadija Laetitia Laura Laure Laurence Léa Leïla Léna Lisa Louise Lucie Lucile Ludivine Lydie Madeleine Magali Malika
Manon Margaret Margaux Margot Maria María Marianne Marie Marine Marion Marta Martha Mary Mathilde Maud Mélanie Mireille Monique Morgane
Myriam Nadia Nadine Naïma Natalia Nathalie Nicole Nina Noémie Odette Odile Olga Olivia Paola Pascale Patricia Paula Paulette Pauline
Pilar Rachel Raymonde Rebecca Renata Rita Rosa Sabine Sabrina Salomé Samira Sandra Sandrine Sarah Séverine Silvia Simone Sofia Solange
Sonia Sophie Stéphanie Susan Suzanne Sylvie Tatiana Teresa Thérèse Ulla Ursula Valérie Vanessa Véronique Violaine Viviane Yasmina Yolande
Yvette Yvonne Zoé
""".split())
