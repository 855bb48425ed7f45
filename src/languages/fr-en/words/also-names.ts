import { isGivenName } from '../../fr/given-names.js';
import { setOf } from '../../set-of.js';

/** Words of the tables that are names of families, brands and towns too. Source: ours. */
const names =
  setOf(`berger boucher boulanger charpentier maçon fontaine renard poirier pommier roux blanc noir brun petit grand gros bon gentil sage mouton
  marin moulin pape moine poulain poisson voisin jardin bois loup cousine roi riche fidèle vivant hardy maigre marchand lion pêcheur
  peintre couturier tailleur écuyer cerf corbeau moineau cochon coq rossignol papillon sapin chêne hêtre châtaigne cerise fleur victoire
  blanche rose aimé désiré juste joyeux heureux malin martel marteau couteau tambour clou fusil chapeau manteau bonhomme jeune vieux beau
  bonheur plaisance carrefour printemps elle sens tours figaro libération poste clair paris paname vannes fougères rennes menton sceaux
  moulins bourg bourges cannes lens tulle grasse vire digne provins mantes die crest riom orne creuse manche aube landes loire loir vienne
  lourdes havre marais cresson laurier corneille racine verdi dora donna pompée bordes monte candide constance benjamin hermine perpétue
  félicité normand normande harpe baie ponte burin gradin barreau cartouche phare corail perle cygne bâton pavillon baltique noire ligue
  éclair boulet sergent maréchal caporal colonel baron baronne marquis comte duc prince chevalier abbé cardinal archevêque prieur saint
  sainte meunier tonnelier tisserand potier verrier brasseur fromager couvreur tourneur cordonnier forgeron teinturier vitrier soudeur
  batelier matelot gaillard vaillant doyen pasteur pèlerin troubadour pré bosquet buisson noyer tilleul frêne orme érable platane cyprès
  mélèze houx lierre bruyère genêt ajonc roseau ronce chardon muguet violette pivoine œillet lavande tulipe merle pinson faucon héron
  lièvre blaireau castor loutre hérisson chevreuil biche chamois belette taupe mulot couleuvre lézard crapaud grillon bourdon frelon
  coccinelle alouette mésange hirondelle cigogne grue pélican flamant paon caille perdrix faisan bécasse brochet carpe anguille sardine
  maquereau sauvage messager horloger bijoutier orfèvre bouvier vacher porcher chevrier corne lance bouclier casino éden oasis mercure
  jupiter saturne zéphyr mistral bise brise rafale cascade lagune pacifique atlantique mousquetaires hussard zouave dragon lancier
  bataillon légion pleiade castel manoir donjon moutier ermitage prieuré bastide bastille bourgade villeneuve châtelet pontoise pierre
  clément prosper fortune gloire candeur pascal noël toussaint carême joker tigre panthère jaguar puma léopard guépard lionne ours ourse
  pégase sirène méduse gorgone hydre cerbère minotaure pandore`);

/**
 * Whether a word with a capital at its start may be a name, though it is an ordinary word too: Olivier, Boucher, Carrefour.
 *
 * @param word - with its capital
 */
export const isAlsoName = (word: string): boolean => isGivenName(word) || names.has(word.toLowerCase());
