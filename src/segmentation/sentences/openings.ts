import { isVeilCode } from '../../text/veil.js';
import { isDigitCode, isUpperAt, isWhiteCode, isWordCode } from '../../text/character-codes.js';

/** Marks that may precede the first word of a sentence: quotation marks, brackets, dashes, bullets, ¿ ¡, the > and @ of a reply. */
const openers = new Set(Array.from('«»“„‹›‘"\'([–—―-•*¿¡>@', (mark) => mark.charCodeAt(0)));

/** More marks than this before a word are not an opening but a rule or a drawing; the limit also keeps reading linear. */
const mostOpeners = 24;

/** The first word after opening marks, white space and omissions ("[...]", "(…)") from `at` on; `end` if there is none nearby. */
export const openingEnd = (text: string, at: number, end: number): number => {
  let next = at;
  for (let marks = 0; marks <= mostOpeners; marks += 1) {
    while (next < end && isWhiteCode(text.charCodeAt(next))) next += 1;
    if (next >= end) return end;
    const code = text.charCodeAt(next);
    if (isTypedOpening(text, next)) {
      next += 2;
      continue;
    }
    if (!openers.has(code) || (code === 0x40 && isWordCode(text.charCodeAt(next + 1)))) return next;
    next = code === 0x28 || code === 0x5b ? pastOmission(text, next) : next + 1;
  }
  return end;
};

/** A « typed as `<<`. */
const isTypedOpening = (text: string, at: number): boolean => text.charCodeAt(at) === 0x3c && text.charCodeAt(at + 1) === 0x3c;

/** The position after the bracket at `at`, or after its closing one if it holds only dots: "[...]", "(…)". */
export const pastOmission = (text: string, at: number): number => {
  omission.lastIndex = at;
  return omission.test(text) ? omission.lastIndex : at + 1;
};

const omission = /[([]\s?(?:\.{2,5}|…)\s?[)\]]/uy;

/** Whether a sentence may begin at a capital, a digit, a letter of a script without capitals, or `#` `@` `$` `€` `£` before a word. */
export const isSentenceStart = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (isDigitCode(code) || isUpperAt(text, at)) return true;
  if (code === 0x23 || code === 0x40 || code === 0x24 || code === 0x20ac || code === 0xa3) return isWordCode(text.charCodeAt(at + 1));
  // an opaque span may begin a sentence: `ls` lit les noms
  return code >= 0x590 && (uncased.test(text.charAt(at)) || isVeilCode(code));
};

const uncased = /\p{Lo}/u;
