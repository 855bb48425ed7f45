import { opaqueWords } from '../text/protected/opaque-words.js';
import { overlap, type Span } from '../text/spans.js';
import { createVeil, type Veil } from '../text/veil.js';

/**
 * Hides what must come out letter for letter: what the reader of a text knows to be opaque, and the words that show it themselves.
 *
 *     Lancez ./run.sh "a b".   →   Lancez ········ "a b".
 *
 * @param known - in order, without overlap
 */
export const hideOpaque = (text: string, known: readonly Span[] = []): Veil => {
  const found = opaqueWords(text);
  if (known.length === 0 || found.length === 0) return createVeil(text, known.length === 0 ? found : known);
  const own = outside(found, known);
  return createVeil(
    text,
    [...known, ...own].sort((one, other) => one.start - other.start),
  );
};

/** The spans that touch none of the others; both lists are in order. */
const outside = (spans: readonly Span[], others: readonly Span[]): Span[] => {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && others[next]!.end <= span.start) next += 1;
    const other = others[next];
    return !other || !overlap(span, other);
  });
};
