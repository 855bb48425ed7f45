import { dates, leading, references, titles, titlesOrWords, trailing } from '../../languages/fr/abbreviations.js';
import { isLowerAt, isUpperAt } from '../../text/character-codes.js';
import { skipWhite } from '../../text/spaces.js';
import type { Span } from '../../text/spans.js';
import { opensSentence } from './neighbours.js';
import { openingEnd } from './openings.js';
import type { SentenceEnd } from './sentence-ends.js';
import { isStopCode } from './stops.js';

/**
 * Whether a text does without capitals at the start of its sentences, as people write in a chat: its first word begins with a small letter,
 * and so do all words behind a stop. Then a small letter may begin a sentence.
 *
 *     on a vu le film hier. c'était bien.   →   yes        il hésite. Puis il part. et revient.   →   no
 *
 * @param first - where its first word begins
 */
export const isWithoutCapitals = (text: string, first: number, { end }: Span): boolean => {
  if (!isLowerAt(text, first)) return false;
  let isShown = false;
  for (let at = first; at < end; at += 1) {
    if (!isStopCode(text.charCodeAt(at))) continue;
    while (at + 1 < end && isStopCode(text.charCodeAt(at + 1))) at += 1;
    const next = skipWhite(text, at + 1, end);
    if (next === at + 1 || next === end) continue;
    const word = openingEnd(text, next, end);
    if (isUpperAt(text, word)) return false;
    isShown ||= isLowerAt(text, word);
    at = next - 1;
  }
  return isShown;
};

/**
 * Whether a sentence may begin with a small letter at a place, in a text without capitals. Not behind a quotation ("« viens ! »
 * cria-t-il"), an ellipsis, a single letter or an abbreviation ("le dr. simon", "3 km. environ").
 */
export const beginsSmall = (text: string, at: SentenceEnd): boolean => {
  if (!isLowerAt(text, at.word) || at.word !== at.next) return false;
  const stops = text.slice(at.stop, at.end);
  if (!plainStops.test(stops)) return false;
  const word = at.before;
  if (word === undefined) return true;
  if (titles.has(word) || leading.has(word) || references.has(word) || word.length < 2) return false;
  const mayBeShort = titlesOrWords.has(word) || dates.has(word) || trailing.has(word);
  return !mayBeShort || opensSentence(text, at);
};

/** One full stop, or exclamation and question marks; no ellipsis, and nothing that closes. */
const plainStops = /^(?:\.|[!?‽‼⁇⁈⁉]+)(?:\[\d{1,3}\])?$/u;
