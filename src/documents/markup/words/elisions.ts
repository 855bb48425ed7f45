import type { Span } from '../../../text/spans.js';
import type { WordPair } from '../../../translation.js';
import { isSmallEnglish, isSmallFrench } from './small-words.js';

/** An elided word and the one that it is written together with. */
const elision = /^(?:[ldjmtsnc]|(?:jus|lors|puis|quoi)?qu)['’](?=[\p{L}\p{N}])/iu;

/**
 * Words written together by elision are two for markup, which may stand between them. English words of grammar belong to the elided one,
 * and to the other if that is one of grammar too; all others to the other, and to the elided one if it has none of its own.
 *
 *     l’usine   The plant   →   l’–The, usine–plant          l’usine   plant   →   l’–plant, usine–plant
 */
export const withoutElisions = (french: string, english: string, pairs: readonly WordPair[]): readonly WordPair[] => {
  if (!/['’]/u.test(french)) return pairs;
  const isSmall = ({ start, end }: Span): boolean => isSmallEnglish(english.slice(start, end));
  const withSmall = new Set(pairs.flatMap(({ source, target }) => (isSmall(target) ? [source.start] : [])));
  return pairs.flatMap(({ source, target }) => {
    const length = elision.exec(french.slice(source.start, source.end))?.[0].length ?? 0;
    if (length === 0) return [{ source, target }];
    const middle = source.start + length;
    const elided = { source: { start: source.start, end: middle }, target };
    const other = { source: { start: middle, end: source.end }, target };
    if (isSmall(target)) return isSmallFrench(french.slice(middle, source.end)) ? [elided, other] : [elided];
    return withSmall.has(source.start) ? [other] : [elided, other];
  });
};
