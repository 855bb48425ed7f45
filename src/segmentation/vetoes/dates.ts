import { dates } from '../../languages/fr/abbreviations.js';
import type { Veto } from '../sentences/sentence-ends.js';
import { isAfterNumber, isBeforeDigit, opensSentence } from '../sentences/neighbours.js';

/** A month or day stands beside a number ("janv. 2024", "le 3 sept. Paris"); alone it is a word ("… ou en mer. Lorsque"). */
export const isDate: Veto = (text, at) => {
  if (at.before === undefined || !dates.has(at.before)) return false;
  return isBeforeDigit(text, at) || (isAfterNumber(text, at.stop, at.before) && !opensSentence(text, at));
};
