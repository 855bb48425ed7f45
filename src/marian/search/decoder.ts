import type { Path } from './path.js';

/** What a search needs from a model; tests pass a table of a few numbers. */
export interface Decoder {
  /** Whether sources can begin while others are under way; otherwise all begin in the first step. */
  readonly refills: boolean;
  /** Predicts the next token of each row. */
  step(question: Question): Promise<Step>;
}

/** One step of all open rows. */
export interface Question {
  /** The last token of each row, to be read now. */
  readonly tokens: Int32Array;
  /** For each row, the row of the previous step that it continues; for a row that begins source s, -1 - s. */
  readonly from: Int32Array;
  /** How many of the best next tokens to return for each row. */
  readonly best: number;
  /** For each row, one token whose log-probability is always returned. */
  readonly asked: Int32Array;
  /** Sources that will not be asked about any more since the last step: their memory can be used again. */
  readonly ended: readonly number[];
}

/** The prediction of one step: the best log-probabilities (natural logarithm), normalised over the whole vocabulary. */
export interface Step {
  /** Number of tokens returned for each row: as many as requested, or the whole vocabulary. */
  readonly best: number;
  /** The token at a row's rank `place`, best first; tokens with equal scores by id. */
  token(row: number, place: number): number;
  /** The log-probability of that token. */
  score(row: number, place: number): number;
  /** The log-probability of the token in `asked`. */
  askedScore(row: number): number;
  /** The alignment head's attention to the source tokens of a row, as a copy; undefined if the model has none. */
  readonly alignment: ((row: number) => Float32Array) | undefined;
}

/** Tokens with a special meaning. */
export interface SpecialTokens {
  readonly start: number;
  readonly end: number;
  /** Never chosen: padding, and the configuration's single-token bad words. */
  readonly never: ReadonlySet<number>;
}

/** What a search finds: a hypothesis without its words. */
export interface Found {
  /** Without the start and end tokens. */
  readonly tokens: readonly number[];
  /** Log-probability (natural logarithm) of each token and of the end token. */
  readonly tokenScores: readonly number[];
  /** Sum of the token scores / number of them ^ length penalty. */
  readonly score: number;
  readonly alignment: readonly Float32Array[] | undefined;
  /** Whether the length limit ended it, not the model. */
  readonly truncated: boolean;
}

/**
 * Returns the tokens that may not come next; undefined if all may. It is asked at each step of each row: most look back from the last token
 * and soon see that they have nothing to say.
 *
 * @param path - the tokens written so far
 * @param source - which source they answer
 */
export type TokenRule = (path: Path, source: number) => ReadonlySet<number> | undefined;

/** Whether nobody wants the answer to a source any more: it then leaves the batch, without one. */
export type IsDropped = (source: number) => boolean;

/** How to search. */
export interface SearchOptions {
  readonly special: SpecialTokens;
  readonly beams: number;
  /** Hypotheses returned for a source, at most `beams`. */
  readonly nBest: number;
  /** Exponent of the length by which a sum of scores is divided: 0 favours short English, 1 gives the mean per token. */
  readonly lengthPenalty: number;
  readonly rules: readonly TokenRule[];
  /**
   * For each source, the tokens that its answers begin with, whatever the rules forbid; its limit allows for more of them.
   *
   * @defaultValue none
   */
  readonly prefixes?: readonly (readonly number[])[];
  readonly isDropped: IsDropped;
  /**
   * Most rows at once, if sources can begin while others are under way. A source counts for all its beams from the start.
   *
   * @defaultValue no limit
   */
  readonly capacity?: number;
}
