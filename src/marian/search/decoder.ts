/** What a search asks of a model; tests give it a table of a few numbers. */
export interface Decoder {
  /** Predicts the next token of each row. */
  step(question: Question): Promise<Step>;
}

/** One step of all rows that are open. */
export interface Question {
  /** Of each row the last token, to be read now. */
  readonly tokens: Int32Array;
  /** Of each row, which row of the step before it goes on from; in the first step, which source. */
  readonly from: Int32Array;
  /** How many of the best next tokens are wanted of each row. */
  readonly best: number;
  /** Of each row one token whose log-probability is wanted in any case. */
  readonly asked: Int32Array;
}

/** The prediction of one step: log-probabilities (natural logarithm) over the whole vocabulary, of which the best are told. */
export interface Step {
  /** How many are told of a row: as many as wanted, or the whole vocabulary. */
  readonly best: number;
  /** The token at a place of a row, best first; tokens of the same score in the order of their ids. */
  token(row: number, place: number): number;
  /** The log-probability of that token. */
  score(row: number, place: number): number;
  /** The log-probability of the token that was asked for. */
  askedScore(row: number): number;
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
