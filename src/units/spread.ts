import type { PlacedMark } from '../text/marks/mark-places.js';
import { doubleMarksIn, withoutDoubleMarks, withoutMarksButInches } from '../text/marks/quotation-marks.js';
import { withSingleSpaces } from '../text/spaces.js';
import type { Span } from '../text/spans.js';
import type { QuotedUnit, UnitMark } from './quoted.js';

/** English without its own double marks, and places for the source's marks. */
export interface SpreadMarks {
  readonly text: string;
  /** In the source's order, and so nested as there; each place is empty. */
  readonly placed: readonly PlacedMark<UnitMark>[];
}

/**
 * The last resort for English whose quotation marks neither fit nor can be aligned: its marks are removed, and the source's marks are put
 * between words at the same fraction of the length, so that none is lost. This is a guess, which the caller must report.
 *
 *     unit 'Une situation "très grave" hier'     'A very" serious one yesterday'  →  'A very "serious one" yesterday'
 */
export const spreadQuotations = (english: string, unit: QuotedUnit): SpreadMarks => {
  const text = withSingleSpaces(withoutMarks(english, unit)).trim();
  const words = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const parts = partsOf(unit);
  const placed: PlacedMark<UnitMark>[] = [];
  let at = 0;
  let least = 0;
  for (const [nth, { part, mark }] of parts.entries()) {
    const opens = mark.role === 'open';
    // never before the preceding mark; a word after an opening mark, before a closing one, and between the two, if there are words
    const isBehindOpening = !opens && parts[nth - 1]?.mark.role === 'open';
    const next = Math.max(Math.round(part * words.length), isBehindOpening ? least + 1 : least);
    const word = Math.max(opens ? 0 : 1, Math.min(next, opens ? words.length - 1 : words.length));
    const place = opens ? (words[word]?.start ?? text.length) : endOf(text, words[word - 1]);
    least = Math.max(least, word);
    at = Math.max(at, place);
    placed.push({ start: at, end: at, mark });
  }
  return { text, placed };
};

/** Keeps inch marks if there are no more of them than in the source: otherwise a mark after a digit closes a quotation. */
const withoutMarks = (english: string, { marks }: QuotedUnit): string => {
  const kept = withoutMarksButInches(english);
  return doubleMarksIn(kept).length <= marks.filter(({ role }) => role === 'literal').length ? kept : withoutDoubleMarks(english);
};

/** Each mark with the fraction of the unit's text that precedes it. */
const partsOf = ({ text, marks }: QuotedUnit): { part: number; mark: UnitMark }[] => {
  const length = Math.max(1, text.length - marks.length);
  return Array.from(text.matchAll(/"/gu), ({ index }, nth) => ({ part: (index - nth) / length, mark: marks[nth]! })).filter(
    ({ mark }) => mark.role !== 'literal',
  );
};

/** A closing mark goes before the word's punctuation. */
const endOf = (text: string, word: Span | undefined): number => {
  let at = word?.end ?? 0;
  while (word && at > word.start && '.,;:!?…'.includes(text.charAt(at - 1))) at -= 1;
  return at;
};
