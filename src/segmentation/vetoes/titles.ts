import { titles } from '../../languages/fr/abbreviations.js';
import type { Veto } from '../sentences/sentence-ends.js';
import { isBare, opensSentence } from '../sentences/neighbours.js';

/**
 * A title never ends a sentence ("M. Dupont", "Mgr. Le Goff"). A word that ends in the same letters may ("Il dit hmm. Marie…"), and a title
 * in brackets or marks does before a sentence opener ("Il écrit « M. » Puis…").
 */
export const isTitle: Veto = (text, at) => at.before !== undefined && titles.has(at.before) && (isBare(at) || !opensSentence(text, at));
