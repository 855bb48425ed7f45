import { saysWhereFrom, standsForWord } from './thresholds.js';
import type { Align } from '../marian/types.js';
import { withoutDoubleMarks } from '../text/quotation-marks.js';
import type { Span } from '../text/spans.js';
import { spansIn } from './forms.js';
import { toAligned } from './words.js';

/** A word of the source and a word of the English that stands for it: spans of both texts. A word may be in several pairs. */
export interface WordPair {
  readonly source: Span;
  readonly target: Span;
}

/**
 * The words of two texts that belong together, in the order of the English.
 *
 *     Le chat dort.   The cat sleeps.   →   Le–The, chat–cat, dort–sleeps
 *
 * @returns empty where nobody can align them
 */
export const wordPairs = async (source: string, target: string, align: Align): Promise<readonly WordPair[]> => {
  const [answer] = await align([{ source: withoutDoubleMarks(source), target: withoutDoubleMarks(target) }]);
  const given = answer?.hypotheses[0];
  const attention = answer && given && toAligned(answer, given).attention();
  if (!attention) return [];
  // the model saw another form of both texts: their letters are the same
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
