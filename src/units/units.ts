import type { Lexicon } from '../languages/lexicon.js';
import type { Mark, Segment } from '../segmentation/types.js';
import { isDashCode } from '../text/character-codes.js';
import { isVirtual } from '../text/marks/mark-places.js';
import { isDoubleMarkCode } from '../text/marks/quotation-marks.js';
import { isSpaceCode } from '../text/spaces.js';
import { sliceOf } from '../text/spans.js';
import { takeOffSigns } from './attached/take-off.js';
import type { AttachedSign } from './attached/types.js';
import { asTyped, withPrimes } from './primes.js';
import { type ModelUnit, toModelUnit } from './model-unit.js';
import { type QuotedUnit, toQuotedUnit } from './quoted.js';
import { printMarks, restoreQuotations } from './restore.js';
import { spreadQuotations } from './spread.js';
import type { QuoteStyle } from '../reassembly/styles.js';
import { withRaisedDigits } from '../reassembly/raised-digits.js';
import { toTypography } from '../reassembly/typography.js';

/** What the model gets of a segment, and all that is needed to turn its answer into printed English. */
export interface Unit extends ModelUnit {
  readonly quoted: QuotedUnit;
  /** For each prime in it, what the source has in its place; empty if those are all primes. */
  readonly primes: readonly string[];
  /** The French segment as written. */
  readonly source: string;
  /** Signs that were taken off `quoted.text`. */
  readonly signs: readonly AttachedSign[];
}

/**
 * Prepares a segment for the model.
 *
 * @param marks - all quotation marks in the text, in order
 * @param lexicon - which words in a line in capitals are names
 */
export const toUnit = (text: string, segment: Segment, marks: readonly Mark[], lexicon: Lexicon): Unit => {
  const written = toQuotedUnit(text, segment, marks);
  const { text: bare, signs } = takeOffSigns(written.text);
  const { quoted, typed: primes } = withPrimes(signs.length === 0 ? written : { ...written, text: bare });
  const { text: forModel, masked, marks: inModel, isInCapitals } = toModelUnit(quoted, lexicon);
  return { text: forModel, masked, marks: inModel, isInCapitals, quoted, primes, source: sliceOf(text, segment), signs };
};

/** The printed English of a unit. */
export interface Printed {
  readonly text: string;
  /** Whether the source's marks found no place in the English and were put in by guess, which the report must say. */
  readonly isSpread: boolean;
}

/**
 * The printed English of a unit: typography, and each of the source's quotation marks in the requested style. English that passes the check
 * of quotations has a place for each of them.
 *
 * @param english - the settled English, with straight marks and filled slots
 */
export const fromUnit = (english: string, unit: Unit, style: QuoteStyle): Printed => {
  const { text, isSpread } = withMarks(english, unit, style);
  return { text: asTyped(text, unit.primes), isSpread };
};

const withMarks = (english: string, { quoted, source }: Unit, style: QuoteStyle): Printed => {
  const typeset = withRaisedDigits(toTypography(withoutFirstDash(english, quoted), source, style), source);
  const restored = restoreQuotations(typeset, quoted, style);
  if (restored !== undefined) return { text: restored, isSpread: false };
  const { text, placed } = spreadQuotations(typeset, quoted);
  return { text: printMarks(text, placed, style), isSpread: placed.length > 0 };
};

/**
 * A dash before a virtual opening mark is the model's invention: no unit begins with one, since dialogue dashes are in the gap.
 *
 *     « Oui », a dit le maire.   - "Yes", said the mayor.   →   "Yes", said the mayor.
 */
const withoutFirstDash = (english: string, { marks: [first] }: QuotedUnit): string => {
  if (first?.role !== 'open' || !isVirtual(first)) return english;
  let at = 0;
  while (isDashCode(english.charCodeAt(at)) || isSpaceCode(english.charCodeAt(at))) at += 1;
  return isDoubleMarkCode(english.charCodeAt(at)) ? english.slice(at) : english;
};
