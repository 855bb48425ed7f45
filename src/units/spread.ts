import { isDoubleMarkCode } from '../text/quotation-marks.js';
import type { QuotedUnit } from './quoted.js';

/**
 * The last resort for English whose quotation marks do not fit and cannot be aligned: its marks are taken out, and those of the source
 * are put between words at the same part of the length, so that none is lost. The report has said by then that the quotations failed.
 *
 *     unit 'Une situation "très grave" hier'     'A very" serious one yesterday'  →  'A "very serious" one yesterday'
 */
export const spreadQuotations = (english: string, unit: QuotedUnit): string => {
  const words = [...english]
    .filter((character) => !isDoubleMarkCode(character.charCodeAt(0)))
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const places = placesOf(unit).map(({ part, role }) => ({ role, word: Math.round(part * words.length) }));
  if (words.length === 0) return places.map(() => '"').join('');
  for (const [nth, place] of places.entries()) {
    // never before the mark that precedes it, and an opening mark has at least a word behind it
    const least = nth > 0 ? places[nth - 1]!.word + (place.role === 'close' && places[nth - 1]!.role === 'open' ? 1 : 0) : 0;
    place.word = Math.max(
      place.role === 'close' ? 1 : 0,
      Math.min(Math.max(place.word, least), words.length - (place.role === 'open' ? 1 : 0)),
    );
  }
  const marksAt = (role: 'open' | 'close', word: number): string =>
    '"'.repeat(places.filter((place) => place.role === role && place.word === word).length);
  return words.map((word, nth) => marksAt('open', nth) + withMark(word, marksAt('close', nth + 1))).join(' ');
};

/** Each mark with the part of the unit's words that stands before it. */
const placesOf = ({ text, marks }: QuotedUnit): { part: number; role: 'open' | 'close' }[] => {
  const places: { part: number; role: 'open' | 'close' }[] = [];
  const length = Math.max(1, text.replaceAll('"', '').length);
  let nth = 0;
  let before = 0;
  for (const character of text) {
    const mark = character === '"' ? marks[nth] : undefined;
    if (character !== '"') before += character.length;
    else nth += 1;
    if (mark && mark.role !== 'literal') places.push({ part: before / length, role: mark.role });
  }
  return places;
};

/** The closing mark comes before the punctuation of the word. */
const withMark = (word: string, marks: string): string => (marks === '' ? word : word.replace(/[.,;:!?…]*$/u, `${marks}$&`));
