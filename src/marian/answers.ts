import type { Found } from './search/decoder.js';
import type { Span } from '../text/spans.js';
import type { Detokenized } from './tokens/detokenize.js';
import type { Encoded, Tokens } from './tokens/tokens.js';
import type { Answer, Rendering } from './types.js';

/** A unit on its way to the model. */
export interface Row {
  /** After normalisation. */
  readonly source: string;
  readonly encoded: Encoded;
  /** What its English begins with, if that is given. */
  readonly begun?: Begun | undefined;
  /** The tokens that its English may have, ascending; any if left out. */
  readonly allowed?: Int32Array | undefined;
}

/** The beginning of a unit's English, as text and as tokens. */
export interface Begun {
  readonly text: string;
  /** Without the end token. */
  readonly tokens: readonly number[];
  /** UTF-16 spans of the tokens in the text. */
  readonly spans: readonly Span[];
}

/** The model's answer to a unit, as text. */
export const answerOf = ({ source, encoded, begun }: Row, found: readonly Found[], tokens: Tokens): Answer => ({
  source,
  sourceSpans: encoded.spans,
  unknown: encoded.unknown,
  hypotheses: found.map(({ alignment, ...hypothesis }): Rendering => ({
    ...hypothesis,
    ...textOf(hypothesis.tokens, begun, tokens),
    ...(alignment && { alignment }),
  })),
});

/** The English of tokens; what it begins with stands letter for letter, though the vocabulary may lack some (Şirali). */
const textOf = (ids: readonly number[], begun: Begun | undefined, tokens: Tokens): Detokenized => {
  if (!begun) return tokens.decode(ids);
  const { text, spans } = tokens.decode(ids.slice(begun.tokens.length), begun.text);
  return { text, spans: [...begun.spans, ...spans] };
};

/** The answer to a unit that the model must not see: an empty hypothesis for an empty unit, none for one that is too long. */
export const answerWithoutModel = (row: Row): Answer => ({
  source: row.source,
  sourceSpans: row.encoded.spans,
  unknown: row.encoded.unknown,
  hypotheses: row.encoded.spans.length > 0 ? [] : [{ tokens: [], tokenScores: [], score: 0, text: '', spans: [], truncated: false }],
});
