import type { Align, Answer, Rendering } from '../marian/types.js';
import { withoutDoubleMarks } from '../text/marks/quotation-marks.js';
import type { Span } from '../text/spans.js';
import { isSound, spansIn } from './forms.js';

/**
 * Has a hypothesis aligned by another model, and transfers that alignment to the hypothesis's own tokens: each row is shared out in
 * proportion to the characters that the two models' tokens have in common, so that words keep their attention.
 *
 * The other model sees a different form of both texts (« l’été… » as "l'été...", ½ as 1⁄2) and drops from the English what its
 * vocabulary lacks. The letters and digits are the same in both forms, and places are matched by them:
 *
 *     Şirali dort.   Şirali sleeps.   aligned as 'irali sleeps.'   →   its first token is 'irali' of 'Şirali'
 *
 * It is asked without quotation marks: translating `"petite maison" dans`, a model expects a mark after `small house` and attends to that;
 * if the mark has been lost, the next word would seem to come from there.
 *
 * @returns undefined if there is no alignment, or the letters of the aligned pair are not those of the hypothesis
 */
export const borrowAlignment = async (answer: Answer, hypothesis: Rendering, align: Align): Promise<Rendering | undefined> => {
  if (!isSound.test(hypothesis.text)) return undefined;
  const [aligned] = await align([{ source: withoutDoubleMarks(answer.source), target: withoutDoubleMarks(hypothesis.text) }]);
  const given = aligned?.hypotheses[0];
  if (!aligned || !given?.alignment) return undefined;
  const { alignment: rows } = given;
  const columns = spansIn(answer.source, aligned.source, aligned.sourceSpans);
  const tokens = spansIn(hypothesis.text, given.text, given.spans);
  if (!columns || !tokens) return undefined;
  const toColumn = sharesOf(columns, answer.sourceSpans);
  const alignment = [...hypothesis.spans, undefined].map(() => new Float32Array(answer.sourceSpans.length + 1));
  for (const { from: row, to: token, share: ofRow } of sharesOf(tokens, hypothesis.spans)) {
    const own = alignment[token]!;
    for (const { from, to, share } of toColumn) own[to]! += (rows[row]?.[from] ?? 0) * share * ofRow;
    // the end-of-source token has no place in the text
    own[own.length - 1]! += (rows[row]?.[columns.length] ?? 0) * ofRow;
  }
  return { ...hypothesis, alignment };
};

/** The part of a span in one list that lies in a span of the other: above 0 (zeros are left out), up to 1. */
interface Share {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Compares all pairs: the lists hold a few hundred spans at most. */
const sharesOf = (spans: readonly Span[], others: readonly Span[]): Share[] =>
  spans.flatMap(({ start, end }, from) =>
    others.flatMap((other, to) => {
      const common = Math.min(end, other.end) - Math.max(start, other.start);
      return common > 0 ? [{ from, to, share: common / (end - start) }] : [];
    }),
  );
