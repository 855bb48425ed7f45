import { mayHaveRomanOrdinal } from '../languages/fr/roman-numerals.js';
import { mayHaveCollective } from '../languages/fr/numbers/collectives.js';
import type { Lexicon } from '../languages/lexicon.js';
import { endlessWords } from '../text/endless-words.js';
import { isPlainText, protectedWords } from '../text/protected/protected-words.js';
import { arePaired, bracketsIn } from '../text/marks/brackets.js';
import { overlap, replaceSpans, type Span } from '../text/spans.js';
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
 *     (RIEN N’EST SÛR.)                    →   Rien n’est sûr.
 *     LE MAIRE RÉPOND SUR www.lyon.example   →   Le maire répond sur 9041
 */
export const toModelUnit = ({ text, marks }: QuotedUnit, lexicon: Lexicon): ModelUnit => {
  const { before, inner, after } = withoutBrackets(text);
  const { masked, isInCapitals } = maskedUnit(inner, lexicon);
  const enclosed = before === '' && after === '' ? masked : { ...masked, before: before + masked.before, after: masked.after + after };
  return { text: masked.text, masked: enclosed, marks, isInCapitals };
};

const maskedUnit = (text: string, lexicon: Lexicon): Pick<ModelUnit, 'masked' | 'isInCapitals'> => {
  const isPlain = isPlainText(text) && endlessWords(text).length === 0;
  if (isPlain && !mayHaveRomanOrdinal(text) && !mayHaveCollective(text) && !isInCapitals(text, lexicon))
    return { masked: { text, slots: [], before: '', after: '' }, isInCapitals: false };
  const addresses = isPlain ? [] : protectedWords(text);
  const inCapitals = isInCapitals(without(text, addresses), lexicon);
  const cased = inCapitals ? keeping(text, addresses, toSentenceCase(text, lexicon)) : text;
  const words = inCapitals ? protectedWords(cased) : addresses;
  const terms = lexicon.termsIn(cased).filter((term) => !words.some((word) => overlap(term, word)));
  return { masked: mask(cased, words, terms), isInCapitals: inCapitals };
};

/**
 * Takes off brackets around the whole unit, or the one at its edge whose partner is in another: behind a bracket as behind a quotation
 * mark, a small model takes the first word for a name.
 *
 *     (Rien n’est sûr.)          →   Rien n’est sûr.
 *     (Elle rit. | Il part.)     →   Elle rit. | Il part.
 *     (1) et (2), l’an (prochain) →   as they are
 */
const withoutBrackets = (text: string): { readonly before: string; readonly inner: string; readonly after: string } => {
  const opens = openingBracket.test(text);
  const closes = closingBracket.test(text);
  const whole = { before: '', inner: text, after: '' };
  if (!opens && !closes) return whole;
  const inner = text.slice(opens ? 1 : 0, closes ? -1 : undefined);
  if (!/\p{L}{2}/u.test(inner) || !arePaired(bracketsIn(inner))) return whole;
  return { before: opens ? text.charAt(0) : '', inner, after: closes ? text.slice(-1) : '' };
};

const openingBracket = /^[([](?=["\p{L}\p{N}])/u;
const closingBracket = /[)\]]$/u;

/** Addresses are in lower case everywhere, and say nothing about the line. */
const without = (text: string, spans: readonly Span[]): string => replaceSpans(text, spans, () => '');

/** Restores the given spans of the old text in the new one, if both are equally long. */
const keeping = (text: string, spans: readonly Span[], changed: string): string =>
  text.length === changed.length ? replaceSpans(changed, spans, ({ start, end }) => text.slice(start, end)) : changed;
