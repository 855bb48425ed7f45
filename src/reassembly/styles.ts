import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Quotation marks of the English: `english` “ ” ‘ ’, `source` the marks of the French text, `straight` " '. */
export type QuoteStyle = 'english' | 'source' | 'straight';

/** Commas and points beside a closing mark: `source` where the French has them, `american` before the mark. */
export type PunctuationStyle = 'source' | 'american';

/**
 * An attribution line: `english` puts its label into English, `source` leaves the line byte for byte, unless it is the name of a section
 * ("POLITIQUE"), which may be a heading of the text.
 */
export type AttributionStyle = 'english' | 'source';

/** Default for quotation marks. */
export const defaultQuotes: QuoteStyle = 'english';
/** Default for commas and points. */
export const defaultPunctuation: PunctuationStyle = 'source';
/** Default for attribution lines. */
export const defaultAttributions: AttributionStyle = 'english';

/** The values of `quotes`. */
export const quoteStyles: readonly QuoteStyle[] = ['english', 'source', 'straight'];
/** The values of `punctuation`. */
export const punctuationStyles: readonly PunctuationStyle[] = ['source', 'american'];
/** The values of `attributions`. */
export const attributionStyles: readonly AttributionStyle[] = ['english', 'source'];

/** @throws `ERR_OPTION` for a style that does not exist; the message suggests the right one if the wrong one is a common slip. */
export const validateQuotes = ({ quotes }: { readonly quotes: string }): void => {
  validateStyle('quotes', quotes, quoteStyles, {
    english: ['curly', 'smart', 'typographic', 'double', 'en', 'us', 'uk'],
    source: ['french', 'fr', 'guillemets', 'keep', 'same', 'original', 'none'],
    straight: ['ascii', 'plain', 'dumb', 'typewriter', '"'],
  });
};

/** @throws `ERR_OPTION` for a style that does not exist. */
export const validatePunctuation = ({ punctuation }: { readonly punctuation: string }): void => {
  validateStyle('punctuation', punctuation, punctuationStyles, {
    source: ['french', 'british', 'english', 'uk', 'logical', 'keep', 'same', 'original', 'outside'],
    american: ['us', 'usa', 'en-us', 'inside'],
  });
};

/** @throws `ERR_OPTION` for a style that does not exist. */
export const validateAttributions = ({ attributions }: { readonly attributions: string }): void => {
  validateStyle('attributions', attributions, attributionStyles, {
    english: ['en', 'translate', 'translated', 'yes'],
    source: ['french', 'fr', 'keep', 'same', 'original', 'verbatim', 'no', 'none'],
  });
};

type Slips = Readonly<Record<string, readonly string[]>>;

const validateStyle = (option: string, value: unknown, styles: readonly string[], slips: Slips): void => {
  if (typeof value === 'string' && styles.includes(value)) return;
  const slip = typeof value === 'string' ? value.toLowerCase() : '';
  const meant = styles.find((style) => style === slip || slips[style]?.includes(slip));
  const cure = `Use ${styles.slice(0, -1).join(', ')} or ${styles.at(-1) ?? ''}.${meant ? ` Did you mean ${meant}?` : ''}`;
  throw new Fr2enError('ERR_OPTION', `${option}: ${inspect(value)} is not a style. ${cure}`);
};
