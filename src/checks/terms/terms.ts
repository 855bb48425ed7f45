import { sliceOf } from '../../text/spans.js';
import type { Check, Fault, Verdict } from '../types.js';
import { placedTerms } from './placed-terms.js';

/**
 * The English has the English of each of the user's terms, in one of its forms, as often as the source has the term.
 *
 *     grève = walkout
 *     La grève continue.     The walkout goes on.     ok
 *     Les grèves durent.     The walkouts last.       ok
 *     Les grèves durent.     The walkout is long.     “walkout” is not in the number of grève: a light fault
 *     La grève continue.     The strike goes on.      grève is not “walkout”
 *     Il fait beau.          It is fine.              nothing to check
 */
export const terms: Check = {
  rule: 'terms',
  weight: 2,
  lighter: { number: 0.2 },
  wording: {
    missing: ({ term, english }) => `${term} is not “${english}”`,
    number: ({ term, english }) => `“${english}” is not in the number of ${term}`,
  },
  run: (pair): Verdict => {
    const placed = placedTerms(pair);
    if (placed.length === 0) return undefined;
    return placed.flatMap(({ term: { start, end, text: term, english }, place }): Fault[] => {
      const source = [{ start, end }];
      if (!place) return [{ source, values: { fault: 'missing', term, english: english[0]! } }];
      if (place.agrees) return [];
      const target = { start: place.start, end: place.end };
      return [{ source, target: [target], values: { fault: 'number', term, english: sliceOf(pair.target, target) } }];
    });
  },
};
