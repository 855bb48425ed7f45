import { isVeilCode } from '../../text/veil.js';
import { isDigitCode, isUpperAt, isWhiteCode, isWordCode } from '../../text/character-codes.js';

/** Marks that may stand before the first word of a sentence: quotation marks, brackets, dashes, bullets, ¿ ¡, the > and @ of an answer. */
const openers = new Set(Array.from('«»“„‹›‘"\'([–—―-•*¿¡>@', (mark) => mark.charCodeAt(0)));

/** More marks than this before a word are no opening but a rule or a drawing; the limit also keeps the reading linear. */
const mostOpeners = 24;

/** The first word behind opening marks, white space and left-out words ("[...]", "(…)") from `at` on; `end` if there is none near. */
export const openingEnd = (text: string, at: number, end: number): number => {
  let next = at;
  for (let marks = 0; marks <= mostOpeners; marks += 1) {
    while (next < end && isWhiteCode(text.charCodeAt(next))) next += 1;
    if (next >= end) return end;
    const code = text.charCodeAt(next);
    if (!openers.has(code) || (code === 0x40 && isWordCode(text.charCodeAt(next + 1)))) return next;
    next = code === 0x28 || code === 0x5b ? pastOmission(text, next) : next + 1;
  }
  return end;
};

/** Behind the bracket at `at`, and behind all of it where it holds only dots: "[...]", "(…)". */
export const pastOmission = (text: string, at: number): number => {
  omission.lastIndex = at;
  return omission.test(text) ? omission.lastIndex : at + 1;
};

const omission = /[([]\s?(?:\.{2,5}|…)\s?[)\]]/uy;

/** A word that may begin a sentence: a capital, a digit, a letter of a script without capitals, or `#` `@` `$` `€` `£` before a word. */
export const isSentenceStart = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (isDigitCode(code) || isUpperAt(text, at)) return true;
  if (code === 0x23 || code === 0x40 || code === 0x24 || code === 0x20ac || code === 0xa3) return isWordCode(text.charCodeAt(at + 1));
  // what is opaque may begin a sentence: `ls` lit les noms
  return code >= 0x590 && (uncased.test(text.charAt(at)) || isVeilCode(code));
};

const uncased = /\p{Lo}/u;
