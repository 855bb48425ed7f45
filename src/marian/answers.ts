import type { Found } from './search/decoder.js';
import type { Encoded, Tokens } from './tokens/tokens.js';
import type { Answer, Rendering } from './types.js';

/** A unit on its way to the model. */
export interface Row {
  /** After normalisation. */
  readonly source: string;
  readonly encoded: Encoded;
}

/** The model's answer to a unit, as text. */
export const answerOf = ({ source, encoded }: Row, found: readonly Found[], tokens: Tokens): Answer => ({
  source,
  sourceSpans: encoded.spans,
  unknown: encoded.unknown,
  hypotheses: found.map(({ alignment, ...hypothesis }): Rendering => ({
    ...hypothesis,
    ...tokens.decode(hypothesis.tokens),
    ...(alignment && { alignment }),
  })),
});

/** The answer to a unit that the model must not see: an empty hypothesis for an empty unit, none for one that is too long. */
export const answerWithoutModel = (row: Row): Answer => ({
  source: row.source,
  sourceSpans: row.encoded.spans,
  unknown: row.encoded.unknown,
  hypotheses: row.encoded.spans.length > 0 ? [] : [{ tokens: [], tokenScores: [], score: 0, text: '', spans: [], truncated: false }],
});
