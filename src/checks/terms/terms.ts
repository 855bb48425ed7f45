import type { Check, Verdict } from '../types.js';
import { placedTerms } from './placed-terms.js';

/**
 * The English has the English of each of the user's terms, in one of its forms, as often as the source has the term.
 *
 *     grève = walkout
 *     La grève continue.     The walkout goes on.     ok
 *     Les grèves durent.     The walkouts last.       ok
 *     La grève continue.     The strike goes on.      grève is not “walkout”
 *     Il fait beau.          It is fine.              nothing to check
 */
export const terms: Check = {
  rule: 'terms',
  weight: 2,
  wording: { missing: ({ term, english }) => `${term} is not “${english}”` },
  run: (pair): Verdict => {
    const placed = placedTerms(pair);
    if (placed.length === 0) return undefined;
    return placed
      .filter(({ place }) => !place)
      .map(({ term: { start, end, text, english } }) => ({
        source: [{ start, end }],
        values: { fault: 'missing', term: text, english: english[0]! },
      }));
  },
};
