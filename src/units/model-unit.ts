import { mayHaveRomanOrdinal } from '../languages/fr/roman-numerals.js';
import type { Lexicon } from '../languages/lexicon.js';
import { isPlainText, protectedWords } from '../text/protected-words.js';
import type { Span } from '../text/spans.js';
import { isInCapitals, toSentenceCase } from './capitals.js';
import { mask } from './masks/mask.js';
import type { Masked } from './masks/slots.js';
import type { QuotedUnit } from './quoted.js';

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
 *     LE MAIRE A REÇU 12 000 LETTRES       →   Le maire a reçu 9041 lettres
 *     LE MAIRE RÉPOND SUR www.lyon.example   →   Le maire répond sur 9041
 */
export const toModelUnit = ({ text, marks }: QuotedUnit, lexicon: Lexicon): ModelUnit => {
  const isPlain = isPlainText(text);
  if (isPlain && !mayHaveRomanOrdinal(text) && !isInCapitals(text))
    return { text, masked: { text, slots: [], before: '', after: '' }, marks, isInCapitals: false };
  const addresses = isPlain ? [] : protectedWords(text);
  const inCapitals = isInCapitals(without(text, addresses));
  const masked = inCapitals ? mask(keeping(text, addresses, toSentenceCase(text, lexicon))) : mask(text, addresses);
  return { text: masked.text, masked, marks, isInCapitals: inCapitals };
};

/** An address is in small letters wherever it stands, and tells nothing of the line. */
const without = (text: string, spans: readonly Span[]): string => between(text, spans, () => '');

/** The new text with the given spans of the old one, which is as long. */
const keeping = (text: string, spans: readonly Span[], changed: string): string =>
  text.length === changed.length ? between(changed, spans, ({ start, end }) => text.slice(start, end)) : changed;

/** A text with something else in the place of spans that do not overlap. */
const between = (text: string, spans: readonly Span[], written: (span: Span) => string): string => {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + written(span);
    at = span.end;
  }
  return out + text.slice(at);
};
