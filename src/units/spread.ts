import type { PlacedMark } from '../text/mark-places.js';
import { doubleMarksIn, withoutDoubleMarks, withoutMarksButInches } from '../text/quotation-marks.js';
import { withSingleSpaces } from '../text/spaces.js';
import type { Span } from '../text/spans.js';
import type { QuotedUnit, UnitMark } from './quoted.js';

/** English without double marks of its own, and where those of the source are put. */
export interface SpreadMarks {
  readonly text: string;
  /** In the order of the source, and so nested as there; each place is empty. */
  readonly placed: readonly PlacedMark<UnitMark>[];
}

/**
 * The last resort for English whose quotation marks do not fit and cannot be aligned: its marks are taken out, and those of the source
 * are put between words at the same part of the length, so that none is lost. It is a guess, and whoever takes it has to report it.
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
    // never before the mark that precedes it; a word behind an opening mark, before a closing one, and between the two, if there is one
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

/** Inches stay, if there are no more of them than in the source: what else stands behind a digit closes a quotation. */
const withoutMarks = (english: string, { marks }: QuotedUnit): string => {
  const kept = withoutMarksButInches(english);
  return doubleMarksIn(kept).length <= marks.filter(({ role }) => role === 'literal').length ? kept : withoutDoubleMarks(english);
};

/** Each mark with the part of the unit's words that stands before it. */
const partsOf = ({ text, marks }: QuotedUnit): { part: number; mark: UnitMark }[] => {
  const length = Math.max(1, text.length - marks.length);
  return Array.from(text.matchAll(/"/gu), ({ index }, nth) => ({ part: (index - nth) / length, mark: marks[nth]! })).filter(
    ({ mark }) => mark.role !== 'literal',
  );
};

/** The closing mark comes before the punctuation of the word. */
const endOf = (text: string, word: Span | undefined): number => {
  let at = word?.end ?? 0;
  while (word && at > word.start && '.,;:!?…'.includes(text.charAt(at - 1))) at -= 1;
  return at;
};
