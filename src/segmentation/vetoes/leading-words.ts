import { leading } from '../../text/abbreviations.js';
import type { Veto } from '../candidates.js';
import { isBare, opensSentence } from '../neighbours.js';

/** Some abbreviations always need what follows ("cf. Marx", "c.-à-d. Paris"); the same letters in a word do not ("l’index. Marx"). */
export const isLeadingWord: Veto = (text, at) =>
  at.before !== undefined && leading.has(at.before) && (isBare(at) || !opensSentence(text, at));
