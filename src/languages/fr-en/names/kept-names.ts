import { standsIn } from '../../en/stands-in.js';
import { isAnglicised } from './anglicised.js';
import { englishNames } from './english-names.js';
import type { Terms } from '../terms/types.js';

/** Whether the English has a name as it is: letter for letter, or as a genitive. False for a term that was given with other English. */
export const isKept = (name: string, english: string, terms: Terms): boolean =>
  (terms.english(name) ?? name) === name && standsIn(name, english);

/**
 * Whether the English has an English form of the name: from the tables or with a usual ending (Égyptiens, Egyptians); for a term, the form
 * that was given.
 */
export const isTranslated = (name: string, english: string, terms: Terms): boolean => {
  const term = terms.english(name);
  if (term !== undefined) return standsIn(term, english) || standsIn(term.charAt(0).toUpperCase() + term.slice(1), english);
  const forms = partsOf(name).flatMap((part) => englishNames(part, terms));
  const words = english.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (forms.some((form) => form.includes(' ') && standsIn(form, english))) return true;
  if (forms.some((form) => words.some((word) => word === form || word.replace(/[.'’]s?$/u, '') === form || word.split('-').includes(form))))
    return true;
  return words.some((word) => /^\p{Lu}/u.test(word) && isAnglicised(name, word, terms));
};

const partsOf = (name: string): string[] => (name.includes('-') ? [name, ...name.split('-')] : [name]);
