import { isDigitCode, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { elidedOpeners as elided, sentenceOpeners } from '../../languages/fr/sentence-openers.js';
import type { SentenceEnd } from './sentence-ends.js';

/** Longer than any abbreviation. No longer word is read to its end, so that reading one costs the same in any text. */
const longestWord = 14;

/** The word just before a stop, back to a space, apostrophe, opening mark or bracket: 'c.-à-d' in "(c.-à-d. Paris)"; '' if it is long. */
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

/** The first word of the next sentence: "L" of "L’homme", "Il" of "« Il". A longer word is cut after 15 letters. */
export const wordAfter = (text: string, { word }: SentenceEnd): string => {
  let at = word;
  while (at < text.length && at - word <= longestWord && isWordCode(text.charCodeAt(at))) at += 1;
  return text.slice(word, at);
};

/** Whether the next word opens French sentences and is hardly ever a name: "Mais", "Il", "L’homme"; but not the "L" of "L. Dupont". */
export const opensSentence = (text: string, at: SentenceEnd): boolean => {
  const word = wordAfter(text, at);
  const after = text.charCodeAt(at.word + word.length);
  if (after === 0x2019 || after === 0x27) return elided.has(word.toLowerCase());
  return (word.length > 1 || after !== 0x2e) && sentenceOpeners.has(word.toLowerCase());
};

/** Whether a number precedes the word before the stop, as in "12 km." and "le 3 janv.". */
export const isAfterNumber = (text: string, stop: number, word: string): boolean => {
  let at = stop - word.length;
  while (at > 0 && isWhiteCode(text.charCodeAt(at - 1))) at -= 1;
  const code = text.charCodeAt(at - 1);
  return isDigitCode(code) || code === 0xb0;
};

/** Whether the next sentence would begin with a digit. */
export const isBeforeDigit = (text: string, { word }: SentenceEnd): boolean => isDigitCode(text.charCodeAt(word));

/** Whether nothing closes after the full stop: in "(par ex.) Paul" and "« cf. » Paul" the abbreviation does not reach Paul. */
export const isBare = ({ stop, end }: SentenceEnd): boolean => end === stop + 1;
