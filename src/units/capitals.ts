import type { Lexicon } from '../languages/lexicon.js';

/**
 * Whether a line is printed in capitals: at least two words of three letters, and hardly a small letter.
 *
 *     LE MAIRE DE LYON REFUSE   yes        L’ONU et l’OTAN   no        LVMH   no: one word
 */
export const isInCapitals = (text: string): boolean => {
  // nearly every text has too many small letters after a few words
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    if (small * 10 > text.length) return false;
  }
  const letters = text.replace(/[^\p{L}]/gu, '');
  const lower = letters.replace(/[^\p{Ll}]/gu, '').length;
  return (text.match(/\p{Lu}{3,}/gu)?.length ?? 0) >= 2 && lower * 10 <= letters.length;
};

/**
 * A line in capitals as a sentence, for the model: the first letter, countries and cities with a capital, all else small but for acronyms.
 * Which words are names cannot be seen; a name in small letters is copied by a model as well as another word.
 *
 *     LA FRANCE ET L’ONU SIGNENT   →   La France et l’ONU signent
 *     GRÈVE À LA SNCF              →   Grève à la SNCF
 *
 * @param lexicon - which words are names or acronyms
 */
export const toSentenceCase = (text: string, lexicon: Lexicon): string => {
  const cased = text.replace(/\p{Lu}[\p{Lu}\p{M}\p{N}-]*/gu, (word, at: number) =>
    isLetter(word) && !/['’]$/u.test(text.slice(0, at)) ? word.toLowerCase() : caseOf(word, lexicon),
  );
  return cased.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
};

/** English in capitals, as the source was. Addresses and the like are put back later and stay. */
export const toCapitals = (english: string): string => english.toUpperCase();

/** A letter by itself is a word (À), unless it is elided: L’Y. */
const isLetter = (word: string): boolean => word.length === 1;

const caseOf = (word: string, lexicon: Lexicon): string => lexicon.inSentence(word) ?? (isUnspeakable(word) ? word : word.toLowerCase());

/** Two to six letters without a vowel are no word: SNCF, TGV, PS. */
const isUnspeakable = (word: string): boolean => /^[BCDFGHJKLMNPQRSTVWXZ\d]{2,6}$/u.test(word) && /\p{L}/u.test(word);
