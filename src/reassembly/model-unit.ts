import { isInCapitals, toSentenceCase } from './capitals.js';
import { mask, type Masked } from './masks.js';
import type { QuotedUnit } from './quote-unit.js';

/** A unit in the words that the model gets, and what is needed to undo them. */
export interface ModelUnit {
  /** For the model: `masked.text`. Empty where nothing is left to translate. */
  readonly text: string;
  readonly masked: Masked;
  /** One for each `"` in `text`. */
  readonly marks: QuotedUnit['marks'];
  /** It was printed in capitals, and its English will be. */
  readonly isInCapitals: boolean;
}

/**
 * Makes a unit easy for the model: a line in capitals becomes a sentence, what must survive letter for letter is masked.
 *
 *     LE MAIRE A REÇU 12 000 LETTRES   →   Le maire a reçu 9041 lettres
 */
export const toModelUnit = ({ text, marks }: QuotedUnit): ModelUnit => {
  const inCapitals = isInCapitals(text);
  const masked = mask(inCapitals ? toSentenceCase(text) : text);
  return { text: masked.text, masked, marks, isInCapitals: inCapitals };
};
