import type { Lexicon } from '../languages/lexicon.js';
import type { Mark, Segment } from '../segmentation/types.js';
import { isDashCode } from '../text/character-codes.js';
import { isVirtual } from '../text/mark-places.js';
import { isDoubleMarkCode } from '../text/quotation-marks.js';
import { isSpaceCode } from '../text/spaces.js';
import { sliceOf } from '../text/spans.js';
import { type ModelUnit, toModelUnit } from './model-unit.js';
import { type QuotedUnit, toQuotedUnit } from './quoted.js';
import { printMarks, restoreQuotations } from './restore.js';
import { spreadQuotations } from './spread.js';
import type { QuoteStyle } from '../reassembly/styles.js';
import { toTypography } from '../reassembly/typography.js';

/** What of a segment goes to the model, and all that is needed to make printed English of its answer. */
export interface Unit extends ModelUnit {
  readonly quoted: QuotedUnit;
  /** The French segment as it was written. */
  readonly source: string;
}

/**
 * A segment in the words that the model gets.
 *
 * @param marks - all quotation marks of the text, in order
 * @param lexicon - which words of a line in capitals are names
 */
export const toUnit = (text: string, segment: Segment, marks: readonly Mark[], lexicon: Lexicon): Unit => {
  const quoted = toQuotedUnit(text, segment, marks);
  const { text: forModel, masked, marks: inModel, isInCapitals } = toModelUnit(quoted, lexicon);
  return { text: forModel, masked, marks: inModel, isInCapitals, quoted, source: sliceOf(text, segment) };
};

/** The printed English of a unit. */
export interface Printed {
  readonly text: string;
  /** The English had no place for the marks of the source, and they were put in by guess: the report has to say so. */
  readonly isSpread: boolean;
}

/**
 * The printed English of a unit: typography, and each quotation mark of the source in the style asked for. English that passes the check of
 * the quotations has a place for every one of them.
 *
 * @param english - the settled English: straight marks, slots filled
 */
export const fromUnit = (english: string, { quoted, source }: Unit, style: QuoteStyle): Printed => {
  const typeset = toTypography(withoutFirstDash(english, quoted), source, style);
  const restored = restoreQuotations(typeset, quoted, style);
  if (restored !== undefined) return { text: restored, isSpread: false };
  const { text, placed } = spreadQuotations(typeset, quoted);
  return { text: printMarks(text, placed, style), isSpread: placed.length > 0 };
};

/**
 * A dash in front of a virtual opening mark is made up: no unit begins with one, since the dash of a dialogue is in the gap.
 *
 *     « Oui », a dit le maire.   - "Yes", said the mayor.   →   "Yes", said the mayor.
 */
const withoutFirstDash = (english: string, { marks: [first] }: QuotedUnit): string => {
  if (first?.role !== 'open' || !isVirtual(first)) return english;
  let at = 0;
  while (isDashCode(english.charCodeAt(at)) || isSpaceCode(english.charCodeAt(at))) at += 1;
  return isDoubleMarkCode(english.charCodeAt(at)) ? english.slice(at) : english;
};
