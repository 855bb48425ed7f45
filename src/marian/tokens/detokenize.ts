import type { Span } from '../../text/spans.js';

/** A text joined from pieces, and the UTF-16 span of each piece in it. */
export interface Detokenized {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Joins pieces into a text, or goes on with one. A piece's span excludes the space before it; a special token's span is empty.
 *
 *     []                              → '' []
 *     ['▁The', '▁cat', '.']           → 'The cat.' 0–3, 4–7, 7–8
 *     ['▁sleeps', '.'] behind '日本'   → '日本 sleeps.' 3–9, 9–10
 */
export const createDetokenizer = (
  vocabulary: readonly string[],
  special: ReadonlySet<number>,
): ((ids: readonly number[], behind?: string) => Detokenized) => {
  return (ids, behind = '') => {
    let text = behind;
    const spans = ids.map((id): Span => {
      const piece = special.has(id) ? '' : (vocabulary[id] ?? '').replaceAll('▁', ' ');
      // no space at the start of the text, and never two in a row
      const written = text === '' || text.endsWith(' ') ? piece.trimStart() : piece;
      const start = text.length + (written.length - written.trimStart().length);
      text += written;
      return { start, end: start + written.trim().length };
    });
    const trimmed = text.trimEnd();
    const within = (at: number): number => Math.min(at, trimmed.length);
    return { text: trimmed, spans: spans.map(({ start, end }) => ({ start: within(start), end: within(end) })) };
  };
};
