import { saysWhereFrom, standsForWord } from './thresholds.js';
import type { Align } from '../marian/types.js';
import { withoutDoubleMarks } from '../text/marks/quotation-marks.js';
import type { Span } from '../text/spans.js';
import { spansIn } from './forms.js';
import { toAligned } from './words.js';

/** A source word and an English word that stands for it, as spans of the two texts. A word may be in several pairs. */
export interface WordPair {
  readonly source: Span;
  readonly target: Span;
}

/**
 * Pairs up the words of two texts, in the order of the English.
 *
 *     Le chat dort.   The cat sleeps.   →   Le–The, chat–cat, dort–sleeps
 *
 * @returns empty if they cannot be aligned
 */
export const wordPairs = async (source: string, target: string, align: Align): Promise<readonly WordPair[]> => {
  const [answer] = await align([{ source: withoutDoubleMarks(source), target: withoutDoubleMarks(target) }]);
  const given = answer?.hypotheses[0];
  const attention = answer && given && toAligned(answer, given).attention();
  if (!attention) return [];
  // the model saw another form of both texts, with the same letters
  const here = spansIn(source, answer.source, attention.source);
  const there = spansIn(target, given.text, attention.target);
  if (!here || !there) return [];
  return attention.shares.flatMap((share, at) => {
    const most = Math.max(0, ...share);
    return [...share].flatMap((part, from) =>
      part >= saysWhereFrom && (part >= standsForWord || part === most) ? [{ source: here[from]!, target: there[at]! }] : [],
    );
  });
};
