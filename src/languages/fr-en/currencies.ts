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

/** Abbreviations between a number and its currency sign: 12 M€ is 12 million euros. */
export const scales: ReadonlyMap<string, { readonly french: string; readonly english: string; readonly words: string }> = new Map([
  ['k', { french: 'milliers', english: 'thousand', words: 'thousands?' }],
  ['M', { french: 'millions', english: 'million', words: 'millions?|m' }],
  ['Md', { french: 'milliards', english: 'billion', words: 'billions?|bn|billiards?' }],
  ['Mds', { french: 'milliards', english: 'billion', words: 'billions?|bn|billiards?' }],
  ['Mrd', { french: 'milliards', english: 'billion', words: 'billions?|bn|billiards?' }],
]);
