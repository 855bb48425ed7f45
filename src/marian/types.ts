import type { Signal } from '../arguments.js';
import type { Fr2enError } from '../errors.js';
import type { Span } from '../text/spans.js';

/**
 * One English answer of the model to one unit.
 *
 * - `tokens`: ids of the pieces without start and end tokens.
 * - `score`: the sum of the token scores (end token included), divided by length ^ penalty: what beams are ranked by. Natural logarithm.
 * - `tokenScores`: log-probability of each token, and of the end token last: one longer than `tokens` unless the length limit cut it.
 * - `alignment`: one row a token of `tokenScores`; row t holds, for each source token (its end token included), the attention of the
 *   alignment head when token t was predicted. Absent where the model has no such output.
 */
export interface Hypothesis {
  readonly tokens: readonly number[];
  readonly score: number;
  readonly tokenScores: readonly number[];
  readonly alignment?: readonly Float32Array[];
}

/** A hypothesis with its words: `text` is detokenized, and `spans` gives each token's UTF-16 span in it (empty for a lone space). */
export interface Rendering extends Hypothesis {
  readonly text: string;
  readonly spans: readonly Span[];
  /** True where the length limit ended the hypothesis, not the model. */
  readonly truncated: boolean;
}

/** What a model answers to one unit: the unit's tokens as spans of its (normalised) text, and the hypotheses, best first. */
export interface Answer {
  /** The unit as the model saw it, after normalisation. */
  readonly source: string;
  /** UTF-16 span in `source` of each source token; the end token is left out. */
  readonly sourceSpans: readonly Span[];
  /** Spans in `source` of what the vocabulary lacks (emoji, Han …): the model sees a gap there, and nothing of it is in the English. */
  readonly unknown: readonly Span[];
  /**
   * Best first; of an empty unit one with an empty text, given without the model. Empty where the unit has more tokens than the model's
   * `longestUnit` (the caller splits it), and where the model failed on it.
   */
  readonly hypotheses: readonly Rendering[];
  /** `ERR_SEGMENT`: the model failed on this unit, alone too, though it answers others. */
  readonly failure?: Fr2enError;
}

/** How a batch is decoded. */
export interface DecodeOptions {
  /** Hypotheses kept while searching; 1 is greedy. */
  readonly beams: number;
  /** Hypotheses returned for each unit, at most `beams`. */
  readonly nBest: number;
}

/** A pair to score: the target is given, the model tells how likely it is and how its tokens align. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** Aligns given pairs, perhaps by another model; empty where nothing can be had. See {@link Marian.align}. */
export type Align = (pairs: readonly Pair[]) => Promise<readonly Answer[]>;

/**
 * A loaded model behind a queue of its own processes. Rows in, rows out, in the same order; nothing here knows of sentences.
 * Every method rejects with an `Fr2enError`: `ERR_ABORTED`, `ERR_WORKER`, `ERR_MODEL_CORRUPT`, `ERR_TEMPORARY`, `ERR_DISPOSED`. A unit on
 * which the model fails rejects nothing: its answer has a `failure`.
 */
export interface Marian {
  readonly name: string;
  readonly revision: string;
  /** Most source tokens of a unit (without the end token). */
  readonly longestUnit: number;
  /** Batches that can run at the same time. */
  readonly workers: number;
  /** Whether its own answers have an `alignment`: the decoders of most models have no such output. */
  readonly aligns: boolean;
  translate(units: readonly string[], options: DecodeOptions, signal?: Signal): Promise<Answer[]>;
  /** Forced decoding: one answer a pair, with one hypothesis that is the given target. */
  score(pairs: readonly Pair[], signal?: Signal): Promise<Answer[]>;
  /**
   * Aligns given pairs: by `score` where the model `aligns`, else by the embedded model, which is loaded when it is first needed. Such an
   * answer is in that model's words: source and text in its normalisation, without the letters that its vocabulary lacks. A pair that it
   * cannot align has no hypothesis. Empty where it cannot be had at all.
   */
  align(pairs: readonly Pair[], signal?: Signal): Promise<Answer[]>;
  dispose(): Promise<void>;
}
