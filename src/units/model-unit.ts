import { mayHaveRomanOrdinal } from '../languages/fr/roman-numerals.js';
import type { Lexicon } from '../languages/lexicon.js';
import { endlessWords } from '../text/endless-words.js';
import { isPlainText, protectedWords } from '../text/protected/protected-words.js';
import type { Span } from '../text/spans.js';
import { isInCapitals, toSentenceCase } from './capitals.js';
import { mask } from './masks/mask.js';
import type { Masked } from './masks/slots.js';
import type { QuotedUnit } from './quoted.js';

/** A unit as the model gets it, and what is needed to undo the changes. */
export interface ModelUnit {
  /** For the model: `masked.text`. Empty if nothing is left to translate. */
  readonly text: string;
  readonly masked: Masked;
  /** One for each `"` in `text`. */
  readonly marks: QuotedUnit['marks'];
  /** Whether the source is printed in capitals, as its English will be. */
  readonly isInCapitals: boolean;
}

/**
 * Makes a unit easy for the model: a line in capitals becomes a sentence, and what must survive letter for letter is masked.
 *
 *     LE MAIRE A REÇU 12 000 LETTRES       →   Le maire a reçu 9041 lettres
 *     LE MAIRE RÉPOND SUR www.lyon.example   →   Le maire répond sur 9041
 */
export const toModelUnit = ({ text, marks }: QuotedUnit, lexicon: Lexicon): ModelUnit => {
  const isPlain = isPlainText(text) && endlessWords(text).length === 0;
  if (isPlain && !mayHaveRomanOrdinal(text) && !isInCapitals(text, lexicon))
    return { text, masked: { text, slots: [], before: '', after: '' }, marks, isInCapitals: false };
  const addresses = isPlain ? [] : protectedWords(text);
  const inCapitals = isInCapitals(without(text, addresses), lexicon);
  const masked = inCapitals ? mask(keeping(text, addresses, toSentenceCase(text, lexicon))) : mask(text, addresses);
  return { text: masked.text, masked, marks, isInCapitals: inCapitals };
};

/** Addresses are in lower case everywhere, and say nothing about the line. */
const without = (text: string, spans: readonly Span[]): string => between(text, spans, () => '');

/** Restores the given spans of the old text in the new one, if both are equally long. */
const keeping = (text: string, spans: readonly Span[], changed: string): string =>
  text.length === changed.length ? between(changed, spans, ({ start, end }) => text.slice(start, end)) : changed;

/** Replaces spans of a text, which must not overlap. */
const between = (text: string, spans: readonly Span[], written: (span: Span) => string): string => {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + written(span);
    at = span.end;
  }
  return out + text.slice(at);
};
