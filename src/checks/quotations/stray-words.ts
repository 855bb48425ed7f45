import { surelyFromOtherSide, surelyFromOtherSideIfSmall } from '../../alignment/thresholds.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import type { Finished } from '../types.js';
import type { Word } from '../../alignment/words.js';

/**
 * English words inside a quotation that come from outside it, or the reverse, where the alignment is sure of it.
 *
 *     Une situation "très grave".   A situation "very" serious.   →   serious
 *
 * @param here - whether a position in the source is inside a quotation
 * @param there - the same for the English
 */
export const strayWords = (pair: Finished, here: (at: number) => boolean, there: (at: number) => boolean): Word[] => {
  if (pair.hypothesis?.text !== pair.target) return [];
  const attention = pair.attention();
  if (!attention) return [];
  return attention.target.flatMap((word, at) => {
    const needed = englishOpeners.has(word.text.toLowerCase()) || word.text.length < 3 ? surelyFromOtherSideIfSmall : surelyFromOtherSide;
    let inside = 0;
    let outside = 0;
    attention.source.forEach((from, index) => {
      if (here(from.start)) inside += attention.shares[at]![index]!;
      else outside += attention.shares[at]![index]!;
    });
    const isStray = there(word.start) ? outside >= needed : inside >= needed;
    return isStray ? [word] : [];
  });
};
