import { setOf } from '../set-of.js';

/**
 * Which hyphens at the end of a line belong to the word: bud-⏎get is "budget", but vice-⏎président is "vice-président". Source: ours.
 *
 * The part before the hyphen decides if it begins compounds and hardly ever other words (`vice`), or does so before certain parts only
 * (`sous-marin`, but sous-⏎crire). The part behind decides if it is a pronoun behind its verb (dit-⏎il), or a small word in the middle of a
 * compound (arc-⏎en-ciel). Capitals and digits on either side keep the hyphen too (Saint-⏎Denis, 2010-⏎2014).
 */
export const keepsHyphen = (before: string, behind: string): boolean => {
  const last = lastPart(before);
  if (unjoined.test(last) || startsUnjoined.test(behind)) return true;
  const [left, right, ...more] = [last.toLowerCase(), ...behind.toLowerCase().split(/[-‐‑’']/u)];
  if (right === undefined || alwaysFirst.has(left) || numbers.has(left)) return true;
  // « a-t-⏎il », « c’est-à-⏎dire », « Aix-en-⏎Provence »: the hyphen before shows that it is a compound
  if (isCompound.test(before) && inside.has(left)) return true;
  if (more.length > 0 && behind !== 'd’hui' && (inside.has(right) || right === 'd' || right === 'l')) return true;
  return isPronoun(left, right) || (seconds.get(left) ?? []).some((second) => right.startsWith(second)) || adverbs.has(right);
};

const lastPart = (word: string): string => word.slice(Math.max(...['-', '‐', '‑', '’', "'"].map((sign) => word.lastIndexOf(sign))) + 1);

const isCompound = /[-‐‑’']\p{L}+$/u;
const unjoined = /^\p{Lu}\p{Lu}+$|\d$/u;
const startsUnjoined = /^[\p{Lu}\d]/u;

/** What stands before a hyphen in compounds, and hardly ever at the end of a line otherwise. */
const alwaysFirst =
  setOf(`vice demi semi quasi non arrière avant après nord sud ouest celui celle celles ceux franco anglo germano russo sino
  israélo américano afro austro gréco judéo socio chef nouveau nouvelle court long demie cessez rendez audio saint sainte grand grands
  faux libre chou choux quelques mini maxi tout-en`);

const numbers = setOf('dix vingt trente quarante cinquante soixante quatre septante huitante nonante');

/** Small words inside compounds. */
const inside = setOf('à en de du des le la les lès sur sous au aux et d l t s par vis');

/** "là" and the like, which follow nearly any word. */
const adverbs = setOf('là ci même mêmes');

/** What may follow a part that ends or begins other words too; longer forms of the word count (présidents). */
const seconds: ReadonlyMap<string, readonly string[]> = new Map(
  `peut être; ex président ministre mari femme directeur directrice patron maire compagn épou joueu international député sénat conseil otage
  champion policier agent candidat salarié dirigeant soldat général colonel numéro premi secrétaire entraîn capitaine avocat détenu petit;
  mi temps chemin parcours saison journée janvier février mars avril mai juin juillet août septembre octobre novembre décembre hauteur
  course figue clos long bas carême; sous marin préf sol traitan titr développ effectif sect évalu estim aliment traitanc louer continent
  ensemble jacent entend direct bois verre vêtement; contre attaqu exempl indication pied performan expertis enquêt offens courant espionn
  productif nature feu allée; entre deux temps soi; au dessus dessous delà dehors devant dedans; par dessus dessous delà devant ci là;
  ci dessus dessous joint après contre devant; porte parol avion monnai bonheur clé voix drapeau conteneur bagage feuill plume jarretell;
  garde côte fou robe chass boue meuble champêtre manger malade forestier barrière corps; bas côté fond relief ventre; haut fond parleur
  commissa relief; presqu île; aide soignan mémoire; après midi guerre demain vente; plein air emploi temps; pro européen russe palestin
  américain gouvernement ukrain; anti terroris européen missile sémit aérien avortement inflation immigra; euro méditerran atlanti; post
  soviét électora colonia; compte rendu tour; mot clé; mots clés; point virgule; état major providence; centre ville gauche droit; moyen
  orient âge; beau père frère fils; beaux parents arts frères; belle mère sœur fille famille; petit déjeuner fils enfant bourgeois; petite
  fille nièce bourgeois; petits enfants fils déjeuners; week end; clin d; bien être fondé aimé; mal être logement aimé; lieutenant colonel;
  ouvre boîte; pare brise choc feu balles; essuie glace; gratte ciel; tire bouchon fesse; sèche cheveu linge; lave linge vaisselle; coupe
  feu gorge vent; cache cache sexe nez; casse tête croûte cou; abat jour; brise glace lames; crève cœur; lance roquette missile pierre
  flamme; rez de; chauffe eau; perce neige; passe temps partout port; perd; taille crayon; trouble fête; laissez passer; laisser aller;
  savoir faire vivre; là bas haut dessus dessous dedans; faire part valoir; sans abri papier emploi culotte faute`
    .split(';')
    .map((entry) => entry.trim().split(/\s+/u))
    .map(([first = '', ...others]) => [first, others]),
);

/** A pronoun behind its verb: "dit-il", "donne-le", "est-ce"; but not the ends of vil-⏎les, ver-⏎tu or for-⏎ce. */
const isPronoun = (verb: string, pronoun: string): boolean => {
  if (subjects.has(pronoun)) return true;
  if (pronoun === 'on') return /[dta]$/u.test(verb);
  if (pronoun === 'tu') return /[sx]$/u.test(verb);
  if (pronoun === 'ce') return /^(?:est|était|sont|sera|serait|fut|fût|soit)$/u.test(verb);
  return objects.has(pronoun) && /[sz]$|[^l]e$/u.test(verb);
};

const subjects = setOf('il ils elle elles je');
const objects = setOf('le la les lui leur moi toi nous vous y en');
