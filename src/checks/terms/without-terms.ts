import { toAligned } from '../../alignment/words.js';
import { replaceSpans, type Span } from '../../text/spans.js';
import type { Finished } from '../types.js';
import { placedTerms } from './placed-terms.js';

type Texts = Parameters<typeof placedTerms>[0];

/**
 * A unit and its English as rules see them that do not judge terms: other letters stand in the place of each term and of its English. The
 * number or the French word in a term is then asked for by no rule but that of the terms. All else stays where it is.
 *
 *     loi 1901 = Associations Act
 *     La loi 1901 dort.   The Associations Act sleeps.   →   La fgh jknp dort.   The fghjknpqrstw bfg sleeps.
 */
export const withoutTerms = (pair: Finished): Finished => {
  const texts = textsWithoutTerms(pair);
  if (texts === pair) return pair;
  const { source, target } = texts;
  const answer = pair.answer.source === pair.source ? { ...pair.answer, source } : pair.answer;
  const { hypothesis } = pair;
  if (hypothesis?.text !== pair.target) return { ...pair, source, target, answer };
  const aligned = toAligned(answer, { ...hypothesis, text: target });
  return { ...pair, source, target, answer, hypothesis: aligned.rendering, attention: aligned.attention };
};

/** The same for two texts alone; themselves if there are no terms. */
export const textsWithoutTerms = (texts: Texts): Pick<Texts, 'source' | 'target'> => {
  const placed = placedTerms(texts);
  if (placed.length === 0) return texts;
  const inSource = placed.map(({ term }) => term);
  const inTarget = placed.flatMap(({ place }) => place ?? []).sort((one, other) => one.start - other.start);
  return {
    source: replaceSpans(texts.source, inSource, filled(texts.source)),
    target: replaceSpans(texts.target, inTarget, filled(texts.target)),
  };
};

/** No vowels, of which no word comes about, nor letters of Roman numerals; so many that nothing is repeated side by side. */
const fillers = 'bfghjknpqrstwz';

const filled =
  (text: string) =>
  ({ start, end }: Span): string =>
    text.slice(start, end).replace(/[^\s-]/gu, (sign, at: number) => fillers.charAt((start + at) % fillers.length).repeat(sign.length));
