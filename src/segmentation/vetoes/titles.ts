import { titles } from '../../text/abbreviations.js';
import type { Veto } from '../candidates.js';
import { isBare, opensSentence } from '../neighbours.js';

/**
 * A title never ends a sentence ("M. Dupont", "Mgr. Le Goff"). A word that ends in the same letters may ("Il dit hmm. Marie…"), and a title
 * in brackets or marks does before a sentence opener ("Il écrit « M. » Puis…").
 */
export const isTitle: Veto = (text, at) => at.before !== undefined && titles.has(at.before) && (isBare(at) || !opensSentence(text, at));
