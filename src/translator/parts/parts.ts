import { spansIn } from '../../alignment/forms.js';
import type { Placed, Unplaced } from '../../reassembly/placer.js';
import { sliceOf, type Span } from '../../text/spans.js';
import type { Excerpt, Part, WordPair } from '../../translation.js';
import { findingsOf } from './findings.js';
import type { Done } from '../work.js';

/** A segment in English that has no place in the English document yet. */
export const unplaced = (done: Done): Unplaced<Done> => ({
  tag: done,
  gap: done.gap,
  segment: done.segment && { english: done.english, text: done.text, source: done.segment, isWrappable: done.unit !== undefined },
});

/** What the caller gets: all positions refer to the documents. */
export const toPart = ({ tag: done, gap, target }: Placed<Done>): Part => {
  const { id, segment, text, offset, settled, origin, human, alternatives, suggestions, lift } = done;
  if (!segment || !target) return { gap, segment: undefined };
  return {
    gap,
    segment: {
      id,
      kind: segment.kind,
      source: { ...moved(segment, offset), text: lift(sliceOf(text, segment)) },
      // the length stays the same: what is hidden keeps its length
      target: { ...target, text: lift(target.text) },
      quotation: segment.quotation,
      attributions: segment.attributions.map((span) => moved(span, offset)),
      origin,
      ...(human && { human }),
      ...(suggestions.length > 0 && { suggestions }),
      ...(alternatives && { alternatives: alternatives.map(lift) }),
      ...(done.needsWords && done.words && { words: placedWords(done.words, done, target) }),
      ...(settled && { score: settled.score, tokens: settled.tokens }),
      ...(settled?.terms && { terms: settled.terms }),
      checks: findingsOf(done, target),
    },
  };
};

/** The words' places in the documents. The placer may have broken lines and moved marks, so words are found by their letters. */
const placedWords = (words: readonly WordPair[], { offset, segment, english }: Done, target: Excerpt): readonly WordPair[] => {
  // the pairs of a word with several partners are adjacent
  const spans = [...new Map(words.map((pair) => [pair.target.start, pair.target])).values()];
  const placed = target.text === english ? spans : spansIn(target.text, english, spans);
  const places = new Map(spans.map(({ start }, nth) => [start, placed?.[nth]]));
  const start = offset + (segment?.start ?? 0);
  return words.flatMap((pair) => {
    const there = places.get(pair.target.start);
    return there ? [{ source: moved(pair.source, start), target: moved(there, target.start) }] : [];
  });
};

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
