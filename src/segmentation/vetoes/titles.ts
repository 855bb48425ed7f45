import { titles } from '../../text/abbreviations.js';
import type { Veto } from '../candidates.js';
import { isBare, opensSentence } from '../neighbours.js';

/** A title never ends a sentence ("M. Dupont", "Mgr. Le Goff"), the same letters in a word may ("Il dit hmm. Marie…", "Il a dit (à M.) Puis…"). */
export const isTitle: Veto = (text, at) =>
  at.before !== undefined && titles.has(at.before) && (isBare(at) || !opensSentence(text, at));
