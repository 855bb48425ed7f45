import { englishNames, isAnglicised } from './english-names.js';

/** Whether a name stands in the English letter for letter, also with a genitive, or with a hyphen or an apostrophe written otherwise. */
export const isKept = (name: string, english: string): boolean => {
  const wanted = plain(name);
  const text = plain(english);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + wanted.length)) return true;
    // a genitive or plural: the Obamas
    if (
      !isLetter(text, at - 1) &&
      text.charAt(at + wanted.length) === 's' &&
      !isLetter(text, at + wanted.length + 1) &&
      !wanted.endsWith('s')
    )
      return true;
  }
  return false;
};

const plain = (text: string): string => text.replace(/[’‘]/gu, "'").replace(/[‐‑–]/gu, '-');
const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** Whether the English has the name's English form: one from the tables, or one by the usual endings (Égyptiens, Egyptians). */
export const isTranslated = (name: string, english: string): boolean => {
  const forms = partsOf(name).flatMap(englishNames);
  const words = english.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (forms.some((form) => form.includes(' ') && isKept(form, english))) return true;
  if (forms.some((form) => words.some((word) => word === form || word.replace(/[.'’]s?$/u, '') === form || word.split('-').includes(form))))
    return true;
  return words.some((word) => /^\p{Lu}/u.test(word) && isAnglicised(name, word));
};

const partsOf = (name: string): string[] => (name.includes('-') ? [name, ...name.split('-')] : [name]);
