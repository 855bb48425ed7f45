import { arePaired, type Bracket, bracketsIn } from '../../text/marks/brackets.js';
import type { Check, Fault, Verdict } from '../types.js';

/**
 * The English has the source's brackets: as many of each kind, and paired if they are paired there.
 *
 *     Elle part (enfin !).   She leaves (at last!).   ok
 *     Elle part (enfin !).   She leaves (at last!.    1 “)” in the source, 0 in the English
 *     a) le pain             a) the bread             ok: unpaired in the source too
 */
export const brackets: Check = {
  rule: 'brackets',
  weight: 2,
  wording: {
    count: ({ bracket, of, found }) => `${of} “${bracket}” in the source, ${found} in the English`,
    pairs: () => 'the brackets do not pair',
    empty: () => 'nothing is between the brackets',
  },
  run: ({ source, target }): Verdict => {
    const inSource = bracketsIn(source);
    const inTarget = bracketsIn(target);
    if (inSource.length === 0 && inTarget.length === 0) return undefined;
    const kinds = new Set([...inSource, ...inTarget].map(({ character }) => character));
    const counts = [...kinds].flatMap((bracket) => miscounted(bracket, inSource, inTarget));
    if (counts.length > 0) return counts;
    if (arePaired(inSource) && !arePaired(inTarget)) return [{ target: inTarget.map(spanOf), values: { fault: 'pairs' } }];
    return empty.test(target) && !empty.test(source) ? [{ values: { fault: 'empty' } }] : [];
  },
};

const miscounted = (bracket: string, inSource: readonly Bracket[], inTarget: readonly Bracket[]): Fault[] => {
  const isSame = ({ character }: Bracket): boolean => character === bracket;
  const there = inSource.filter(isSame);
  const here = inTarget.filter(isSame);
  return there.length === here.length
    ? []
    : [
        {
          source: there.map(spanOf),
          target: here.map(spanOf),
          values: { fault: 'count', bracket, of: there.length, found: here.length },
        },
      ];
};

const spanOf = ({ at }: Bracket): { start: number; end: number } => ({ start: at, end: at + 1 });

const empty = /\([^\p{L}\p{N}]*\)|\[[^\p{L}\p{N}]*\]/u;
