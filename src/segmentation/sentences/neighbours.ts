import { isDigitCode, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { elidedOpeners as elided, sentenceOpeners } from '../../languages/fr/sentence-openers.js';
import type { SentenceEnd } from './sentence-ends.js';

/** Longer than every abbreviation: the end of a longer word is not looked at, so that a look costs the same in any text. */
const longestWord = 14;

/** The word that a stop touches, from a space, apostrophe, opening mark or bracket on: of "(c.-à-d. Paris)" 'c.-à-d'; '' if it is long. */
export const wordBefore = (text: string, stop: number): string => {
  let at = stop;
  while (at > 0 && !isEdge(text.charCodeAt(at - 1))) {
    if (stop - at > longestWord) return '';
    at -= 1;
  }
  return text.slice(at, stop);
};

const isEdge = (code: number): boolean =>
  isWhiteCode(code) ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0xab ||
  code === 0x201c ||
  code === 0x22 ||
  code === 0x28 ||
  code === 0x5b;

/** The first letters of the next sentence: "L" of "L’homme", "Il" of "« Il". A word of more than 14 letters is cut there. */
export const wordAfter = (text: string, { word }: SentenceEnd): string => {
  let at = word;
  while (at < text.length && at - word <= longestWord && isWordCode(text.charCodeAt(at))) at += 1;
  return text.slice(word, at);
};

/** The next word opens French sentences and is hardly a name: "Mais", "Il", "L’homme"; but not the "L" of "L. Dupont". */
export const opensSentence = (text: string, at: SentenceEnd): boolean => {
  const word = wordAfter(text, at);
  const after = text.charCodeAt(at.word + word.length);
  if (after === 0x2019 || after === 0x27) return elided.has(word.toLowerCase());
  return (word.length > 1 || after !== 0x2e) && sentenceOpeners.has(word.toLowerCase());
};

/** A number stands before the word that the stop touches, as in "12 km." and "le 3 janv.". */
export const isAfterNumber = (text: string, stop: number, word: string): boolean => {
  let at = stop - word.length;
  while (at > 0 && isWhiteCode(text.charCodeAt(at - 1))) at -= 1;
  const code = text.charCodeAt(at - 1);
  return isDigitCode(code) || code === 0xb0;
};

/** The next sentence would begin with a digit. */
export const isBeforeDigit = (text: string, { word }: SentenceEnd): boolean => isDigitCode(text.charCodeAt(word));

/** Nothing closes behind the full stop: of "(par ex.) Paul" and "« cf. » Paul" the abbreviation does not reach Paul. */
export const isBare = ({ stop, end }: SentenceEnd): boolean => end === stop + 1;
