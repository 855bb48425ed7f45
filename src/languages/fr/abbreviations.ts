/**
 * French abbreviations by what their full stop may mean, listed without that last stop. Case counts ("Me Dupont", "dis-le-me").
 * Source: ours, and the suppressions of CLDR `fr` (Unicode-3.0).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Titles: a name follows, so they never end a sentence. "M. Dupont", "le Dr. Petit". */
export const titles = words(`
  M MM Mr Mrs Ms Mme Mmes Mlle Mlles Mgr Mgrs Me Dr Drs Pr Prs Prof Dre Vve Fr Sr St Sts Ste Stes Sté Sen Gov Gén Gal Col Lt Lt-col Lt-Col
  Cdt Cmdt Cne Capt Cpt Sgt Adj Maj Hon Rév Rev Vte Vtesse Cte Ctesse LL AA LL.AA LL.MM S.E S.M R.P Ch Ph Th Chr Mt Ft
  mr mrs mme mmes mlle mlles mgr mgrs dr drs pr prs gén gal lt lts lt-col lt-cdt lcl cdt cmdt cne capt cpt sgt adj asp brig rév vve sr ste
  stes sté gov pdt pdte prés insp ing vte vtesse cte ctesse`);

/**
 * Titles in small letters that are words as well: they are titles between an article and a name. "le col. Astier", but "Il est prof. Marie"
 * and "Il a passé le col. Puis".
 */
export const titlesOrWords = words('col prof maj cap comm sén dép serg st m mm');

/** Abbreviations after which a sentence always goes on: `gén. Kerval`, `c.-à-d. demain`. */
export const neverLast = (): ReadonlySet<string> => (joined ??= new Set([...titles, ...titlesOrWords, ...leading]));
let joined: ReadonlySet<string> | undefined;

/** References: only a number follows. "p. 12", "art. 5", "t. II". */
export const references = words(`
  p pp art arts al chap ch vol t fig n no nos nr éd ed pl col coll vers v verset § livr liv fasc f ff fol tabl tab tel tél réf cap app lig
  sect titr Art Al Chap Vol T Fig N No Pl Tel Tél Réf Sect`);

/** Months and days: a number is beside them. "le 12 janv. 2024", "lun. 3". Some of them are words too ("en mer.", "ils sont sept."). */
export const dates = words(`
  janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven vend sam dim
  Janv Févr Fév Avr Juil Juill Sept Oct Nov Déc Lun Mar Mer Jeu Ven Vend Sam Dim`);

/** Words that need something after them, and so never end a sentence. "c.-à-d. Paris", "cf. Marx", "p. ex. Lyon". */
export const leading = words('c.-à-d c.à.d càd c-à-d cf Cf ex p.ex i.e e.g N.B NB n.b env vs v.s approx ca circa resp');

/** Words that may end a sentence or stand inside one: the next word tells. "etc. Mais", "Brume Inc. France". */
export const trailing = words(`
  etc Etc J.-C J-C JC Inc Corp Co Ltd Cie Bros Jr Dept h min max km kg cm mm hab av bd boul bld blvd fg faub pl rte imp dép dir trad réal
  prod adapt préf introd coord rééd illus ill op cit ibid ibidem id Ibid Id loc suiv sq sqq apr rég gouv adm sup inf moy var syn abr
  abrév anc auj angl esp ital lat gr fr masc fém prof Ph.D M.D B.A M.A D.C a.m p.m A.M P.M S.A S.A.S S.A.R.L Univ univ Assoc Acad Soc Éd
  Éds éds eds Impr Libr Yahoo a.k.a`);
