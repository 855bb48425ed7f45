import type { Lexicon } from '../languages/lexicon.js';
import type { Mark, Segment } from '../segmentation/types.js';
import { sliceOf } from '../text/spans.js';
import { type ModelUnit, toModelUnit } from './model-unit.js';
import { type QuotedUnit, restoreQuotations, toQuotedUnit } from './quoted.js';
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

/**
 * The printed English of a unit: typography, and each quotation mark of the source in the style asked for.
 *
 * @param english - the settled English: straight marks, slots filled
 * @param text - the text that the segment is a span of, with its `marks`
 */
export const fromUnit = (english: string, unit: Unit, style: QuoteStyle, text: string, marks: readonly Mark[]): string => {
  const typeset = toTypography(english, unit.source, style);
  const restored = restoreQuotations(typeset, unit.quoted, style, text, marks);
  return restored ?? restoreQuotations(spreadQuotations(typeset, unit.quoted), unit.quoted, style, text, marks) ?? typeset;
};
