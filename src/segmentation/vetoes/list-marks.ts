import { skipWhiteBack } from '../../text/spaces.js';
import type { Veto } from '../sentences/sentence-ends.js';

/**
 * A number or letter that is all there is of a sentence is a list mark and ends none ("1. Toute personne", "Article 2. Les hommes"); after
 * other words it may end one ("Il a répondu 12. Elle…").
 */
export const isListMark: Veto = (text, at) => {
  if (at.before === undefined || at.stop - at.first > longestMark) return false;
  return listMark.test(text.slice(at.first, skipWhiteBack(text, at.stop, at.first)));
};

const longestMark = 24;
const listMark =
  /^(?:(?:Chapitre|Partie|Section|Titre|Article|Annexe|Livre|Tome|Acte|Scène|Leçon|Figure|Tableau|Étape|Point)\s+)?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]+|\p{L})$/u;
