import type { Answer } from '../../../src/marian/types.js';
import type { MarkRole } from '../../../src/text/marks/mark-places.js';
import type { Span } from '../../../src/text/spans.js';

const tokens = /["“”]|[().,?!]|[^\s"().,?!“”]+/gu;
const spansOf = (text: string): Span[] =>
  [...text.matchAll(tokens)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/**
 * For an English word, the French one that it comes from, a little blurred; or its share on each French word, exactly. A word that is not
 * here looks at the end of the source, and a little everywhere.
 */
export type Links = Readonly<Record<string, string | Readonly<Record<string, number>>>>;

/** An answer whose tokens are words and marks. */
export const answerOf = (source: string, text: string, links: Links): Answer => {
  const sourceSpans = spansOf(source);
  const spans = spansOf(text);
  const french = sourceSpans.map(({ start, end }) => source.slice(start, end));
  const row = ({ start, end }: Span): Float32Array => {
    const link = links[text.slice(start, end)] ?? '';
    if (typeof link !== 'string') return Float32Array.from([...french, ''], (word) => link[word] ?? 0);
    const weights = new Float32Array(sourceSpans.length + 1).fill(0.01);
    const at = french.indexOf(link);
    weights[at < 0 ? sourceSpans.length : at] = 0.9;
    return weights;
  };
  const alignment = [...spans.map(row), new Float32Array(sourceSpans.length + 1)];
  const tokenScores = alignment.map(() => 0);
  const hypothesis = { tokens: spans.map(() => 1), score: 0, tokenScores, alignment, text, spans, truncated: false };
  return { source, sourceSpans, unknown: [], hypotheses: [hypothesis] };
};

/** o, c: a mark that opens, closes; O, C: a virtual one; l: inches. */
export const marksOf = (roles: string): MarkRole[] =>
  [...roles].map((letter, at) => ({
    role: letter === 'l' ? 'literal' : letter.toLowerCase() === 'o' ? 'open' : 'close',
    markIndex: 'oc'.includes(letter) ? at : undefined,
  }));
