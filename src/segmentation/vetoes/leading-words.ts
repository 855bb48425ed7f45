import { leading } from '../../languages/fr/abbreviations.js';
import type { Veto } from '../sentences/sentence-ends.js';
import { isBare, opensSentence } from '../sentences/neighbours.js';

/** Some abbreviations always need what follows ("cf. Marx", "c.-à-d. Paris"); the same letters in a word do not ("l’index. Marx"). */
export const isLeadingWord: Veto = (text, at) =>
  at.before !== undefined && leading.has(at.before) && (isBare(at) || !opensSentence(text, at));
