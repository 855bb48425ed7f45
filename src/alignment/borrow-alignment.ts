import type { Align, Answer, Rendering } from '../marian/types.js';
import { withoutDoubleMarks } from '../text/quotation-marks.js';
import type { Span } from '../text/spans.js';
import { isSound, spansIn } from './forms.js';

/**
 * Has a hypothesis aligned by another model, and puts that alignment on the hypothesis' own tokens: a row is shared out by the characters
 * that a token of the one has in common with one of the other, so that a word attends as it did.
 *
 * The other model saw another form of both texts (« l’été… » as "l'été...", ½ as 1⁄2) and leaves out of the English what its vocabulary
 * lacks. Both forms have the same letters and digits, and by those their places are known:
 *
 *     Şirali dort.   Şirali sleeps.   aligned as 'irali sleeps.'   →   its first token is 'irali' of 'Şirali'
 *
 * It is asked without quotation marks: after `small house`, of `"petite maison" dans`, a model expects a mark and attends to that; where
 * the mark is lost, the next word would seem to come from there.
 *
 * @returns undefined where there is no alignment, or the letters of the aligned pair are not those of the hypothesis
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
    // the end of the source is no token with a place
    own[own.length - 1]! += (rows[row]?.[columns.length] ?? 0) * ofRow;
  }
  return { ...hypothesis, alignment };
};

/** Which part of a span of one list lies in a span of the other: from 0, left out, to 1. */
interface Share {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Both lists are in the order of the text, and hold some hundred spans at most. */
const sharesOf = (spans: readonly Span[], others: readonly Span[]): Share[] =>
  spans.flatMap(({ start, end }, from) =>
    others.flatMap((other, to) => {
      const common = Math.min(end, other.end) - Math.max(start, other.start);
      return common > 0 ? [{ from, to, share: common / (end - start) }] : [];
    }),
  );
