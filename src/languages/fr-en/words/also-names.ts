import { isGivenName } from '../../fr/given-names.js';
import { setOf } from '../../set-of.js';

/** Words of the tables that are names of families, brands and towns too. Source: ours. */
const names =
  setOf(`berger boucher boulanger charpentier maçon fontaine renard poirier pommier roux blanc noir brun petit grand gros bon gentil sage
  mouton marin moulin pape moine poulain poisson voisin jardin bois loup cousine roi riche fidèle vivant hardy maigre marchand lion
  pêcheur peintre couturier tailleur écuyer cerf corbeau moineau cochon coq rossignol papillon sapin chêne hêtre châtaigne cerise fleur victoire
  blanche rose aimé désiré juste joyeux heureux malin martel marteau couteau tambour clou fusil chapeau manteau bonhomme
  jeune vieux beau bonheur plaisance carrefour printemps elle sens tours figaro libération poste clair`);

/**
 * Whether a word with a capital at its start may be a name, though it is an ordinary word too: Olivier, Boucher, Carrefour.
 *
 * @param word - with its capital
 */
export const isAlsoName = (word: string): boolean => isGivenName(word) || names.has(word.toLowerCase());
