import { frenchOnlyWords } from '../fr/french-words.js';
import type { Span } from '../../text/spans.js';

/** English function words that are not French: one of them, and no French one, shows that a title is English. Source: ours. */
const englishOnly = new Set(
  `the of and for with my you your we our his her this that these those from is was are were it its she they who what not to at by be don can
  will should would never always when where there here about into without against between`.split(/\s+/u),
);
const french = new Set('le la les l de du des d un une et au aux en est sur dans ne n pas qui que qu s y il à'.split(' '));

/**
 * Text in quotation marks that is English already, without the marks: a title, the name of a body or a motto, of at least two words.
 *
 *     le film "The Valley of Rain" de Roy   →   The Valley of Rain
 *     un "best of" de la semaine            →   nothing: no capital
 *     le film "La vallée", le "Roy Band"    →   nothing
 */
export const englishTitles = (text: string): Span[] =>
  Array.from(text.matchAll(quoted), ({ 1: title = '', indices }) => ({ title, start: indices![1]![0] })).flatMap(({ title, start }) =>
    isEnglish(title) ? [{ start, end: start + title.length }] : [],
  );

/** Anything longer than 80 characters is a quotation. */
const quoted = /["«“][ \u00a0\u202f]?(\p{Lu}[^"«»“”]{3,79}?)[ \u00a0\u202f]?["»”]/dgu;

const isEnglish = (title: string): boolean => {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 2 && words.some((word) => englishOnly.has(word)) && !words.some((word) => french.has(word) || frenchOnlyWords.has(word))
  );
};
