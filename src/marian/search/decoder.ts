/** What a search asks of a model; tests give it a table of a few numbers. */
export interface Decoder {
  /**
   * Predicts the next token of each row.
   *
   * @param tokens - the last token of each row, to be read now
   * @param from - which row of the step before each row goes on from; in the first step, which source
   */
  step(tokens: Int32Array, from: Int32Array): Promise<Step>;
}

/** The prediction of one step. The arrays are the decoder's: read them before the next step. */
export interface Step {
  /** One row of `vocabulary` scores for each row: not yet normalised log-probabilities. */
  readonly logits: Float32Array;
  readonly vocabulary: number;
  /** Attention of the alignment head of a row on its source tokens, as a copy; undefined where the model has none. */
  readonly alignment: ((row: number) => Float32Array) | undefined;
}

/** The tokens with a meaning of their own. */
export interface SpecialTokens {
  readonly start: number;
  readonly end: number;
  /** Never chosen: padding, and the configuration's bad words of one token. */
  readonly never: ReadonlySet<number>;
}

/** What a search finds: a hypothesis without its words. */
export interface Found {
  /** Without start and end token. */
  readonly tokens: readonly number[];
  /** Log-probability (natural logarithm) of each token and of the end. */
  readonly tokenScores: readonly number[];
  /** Sum of the token scores / number of them ^ length penalty. */
  readonly score: number;
  readonly alignment: readonly Float32Array[] | undefined;
  /** The length limit put the end there, not the model. */
  readonly truncated: boolean;
}

/**
 * Names the tokens that may not come next; undefined where all may.
 *
 * @param tokens - those that came so far
 * @param source - which source they answer
 */
export type TokenRule = (tokens: readonly number[], source: number) => ReadonlySet<number> | undefined;

/** How to search. */
export interface SearchOptions {
  readonly special: SpecialTokens;
  readonly beams: number;
  /** Hypotheses returned for a source, at most `beams`. */
  readonly nBest: number;
  /** Exponent of the length that a sum of scores is divided by: 0 favours short English, 1 is the mean of a token. */
  readonly lengthPenalty: number;
  readonly rules: readonly TokenRule[];
}
