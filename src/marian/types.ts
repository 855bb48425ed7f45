import type { Signal } from '../arguments.js';
import type { Fr2enError } from '../errors.js';
import type { Span } from '../text/spans.js';

/**
 * One English answer of the model to one unit.
 *
 * - `tokens`: ids of the pieces, without start and end tokens.
 * - `score`: sum of the token scores (end token included) ÷ length ^ penalty, by which beams are ranked. Natural logarithm.
 * - `tokenScores`: log-probability of each token, then of the end token: always one longer than `tokens`.
 * - `alignment`: one row for each of `tokenScores`; row t holds the alignment head's attention to each source token (end token included)
 *   when token t was predicted. Absent if the model has no such output.
 */
export interface Hypothesis {
  readonly tokens: readonly number[];
  readonly score: number;
  readonly tokenScores: readonly number[];
  readonly alignment?: readonly Float32Array[];
}

/** A hypothesis as text: `text` is detokenized; `spans` are the UTF-16 spans of the tokens in it (empty for a lone space). */
export interface Rendering extends Hypothesis {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether the length limit ended the hypothesis, not the model. */
  readonly truncated: boolean;
}

/** A model's answer to one unit: the unit's tokens as spans of its (normalised) text, and the hypotheses, best first. */
export interface Answer {
  /** The unit as the model saw it, after normalisation. */
  readonly source: string;
  /** UTF-16 span in `source` of each source token, without the end token. */
  readonly sourceSpans: readonly Span[];
  /** Spans in `source` that the vocabulary lacks (emoji, Han …): the model sees a gap there, and the English has nothing of it. */
  readonly unknown: readonly Span[];
  /**
   * Best first. An empty unit has one with an empty text, made without the model. None if the unit has more tokens than the model's
   * `longestUnit` (the caller splits it), or if the model failed on it.
   */
  readonly hypotheses: readonly Rendering[];
  /** `ERR_SEGMENT`: the model failed on this unit, even alone, though it answers others. */
  readonly failure?: Fr2enError;
}

/** How a batch is decoded. */
export interface DecodeOptions {
  /** Hypotheses kept while searching; 1 is greedy. */
  readonly beams: number;
  /** Hypotheses returned for each unit, at most `beams`. */
  readonly nBest: number;
  /**
   * English that each unit's hypotheses must begin with, in the order of the units, up to the end of a word; empty for those that are
   * free. One that is longer than the model can write has no hypotheses.
   *
   * @defaultValue none
   */
  readonly prefixes?: readonly string[];
}

/** How pressing a job is: an express one goes before a bulk one, from one decoding step to the next. */
export type Urgency = 'express' | 'bulk';

/** How a batch is treated on its way. */
export interface Handling {
  /** @defaultValue `'bulk'` */
  readonly urgency?: Urgency;
  /**
   * What stops each row; none if left out. A row that is stopped leaves the batch before its next step, and what is answered for it means
   * nothing; when the last one is stopped, the call rejects with `ERR_ABORTED`.
   */
  readonly signals?: readonly Signal[];
}

/** A pair to score: the model says how likely the given target is and how its tokens align. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** Aligns given pairs, perhaps with another model; empty if no model can. See {@link Marian.align}. */
export type Align = (pairs: readonly Pair[]) => Promise<readonly Answer[]>;

/**
 * A loaded model behind a queue for its own processes. Rows in, answers out, in the same order; nothing here knows about sentences. Methods
 * reject with an `Fr2enError`: `ERR_ABORTED`, `ERR_WORKER`, `ERR_MODEL_CORRUPT`, `ERR_TEMPORARY`, `ERR_DISPOSED`. A unit on which the model
 * fails does not reject: its answer has a `failure`.
 */
export interface Marian {
  readonly name: string;
  readonly revision: string;
  /** What its answers depend on besides what it is asked: its files, their storage, and its settings. */
  readonly fingerprint: string;
  /** The day since which the model has been this one, as YYYY-MM-DD; absent if nobody knows. */
  readonly date?: string;
  /** Maximum number of source tokens in a unit (without the end token). */
  readonly longestUnit: number;
  /** Batches that can run at the same time. */
  readonly workers: number;
  /** Whether its own answers have an `alignment`: most models' decoders have no such output. */
  readonly aligns: boolean;
  translate(units: readonly string[], options: DecodeOptions, handling?: Handling): Promise<Answer[]>;
  /** Forced decoding: one answer per pair, whose one hypothesis is the given target, in the form in which the model writes English. */
  score(pairs: readonly Pair[], handling?: Handling): Promise<Answer[]>;
  /**
   * Aligns given pairs: with `score` if the model `aligns`, else with the embedded model, loaded on first use, whose answers have source
   * and text in its own normalisation, without letters that its vocabulary lacks. A pair that it cannot align has no hypothesis. Empty if
   * there is no aligner at all.
   */
  align(pairs: readonly Pair[], handling?: Handling): Promise<Answer[]>;
  dispose(): Promise<void>;
}
