/**
 * Currency signs, which French writes after a number and English before it. Source: ours.
 *
 * `french` is what the model reads, since a vocabulary may lack the sign; `before` and `words` are regex sources for what may be left of it
 * before and after the number in the English.
 */
export interface Currency {
  readonly sign: string;
  readonly french: string;
  readonly before: string;
  readonly words: string;
}

/** Currencies by the sign in the source. */
export const currencies: ReadonlyMap<string, Currency> = new Map([
  ['€', { sign: '€', french: 'euros', before: 'EUR|€|£+', words: 'euros?|EUR|€' }],
  ['$', { sign: '$', french: 'dollars', before: String.raw`USD|US\$|\$`, words: String.raw`(?:US )?dollars?|USD|\$` }],
  ['£', { sign: '£', french: 'livres sterling', before: 'GBP|£', words: '(?:sterling )?pounds?(?: sterling)?|GBP|£' }],
]);

/** Codes of currencies, which stay behind the number as French has them. */
export const currencyCodes: readonly string[] = ['CHF', 'FCFA', 'XAF', 'XOF', 'USD', 'EUR', 'GBP', 'CAD', 'JPY', 'MAD', 'DZD', 'TND'];
