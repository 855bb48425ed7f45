import type { Signal } from './arguments.js';
import type { WordPair } from './alignment/word-pairs.js';
import type { Finding } from './checks/types.js';
import type { CallOptions } from './options.js';
import type { Progress } from './batching/progress.js';
import type { QuotationState, SegmentKind } from './segmentation/types.js';
import type { Span } from './text/spans.js';

export type { WordPair };

/** A span of a text together with what it covers. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** A segment and its English. Slicing the prose by `source` and the English by `target` gives exactly the `text` of each. */
export interface TranslatedSegment {
  /** Its number in the document, from 0. */
  readonly id: number;
  readonly kind: SegmentKind;
  /** UTF-16 units of the document's prose. */
  readonly source: Excerpt;
  /** UTF-16 units of the English document. */
  readonly target: Excerpt;
  readonly quotation: QuotationState;
  /** Verb and speaker of each attribution in the segment, in UTF-16 units of the prose. */
  readonly attributions: readonly Span[];
  /** Mean log-probability a target token (natural logarithm); absent where no model was asked. */
  readonly score?: number;
  /** Target tokens, end token included; absent where no model was asked. */
  readonly tokens?: number;
  readonly origin: Origin;
  /** What was checked, and how it went; a rule that had nothing to look at is left out. */
  readonly checks: readonly Finding[];
  /** With the option `alternatives`: other English for the segment, best first; none where no model was asked. */
  readonly alternatives?: readonly string[];
  /**
   * With the option `words`: words that belong together, in the order of the English; UTF-16 units of the prose and of the English
   * document. Absent where no model was asked; empty where nobody can tell.
   */
  readonly words?: readonly WordPair[];
}

/**
 * Where the English of a segment comes from: the `model`; the translation `memory`; the `glossary`; a `rule` (attribution lines, numbers);
 * or it is a `copy` of the source.
 */
export type Origin = 'model' | 'memory' | 'glossary' | 'rule' | 'copy';

/** What comes out of the pipeline, in order: the English of a gap and of the segment after it. The last part has only a gap. */
export interface Part {
  readonly gap: string;
  readonly segment: TranslatedSegment | undefined;
}

/** A document in figures. */
export interface Report {
  readonly segments: number;
  /** Segments with no check that failed or had to be repaired, segments that were repaired, and segments with a failed check. */
  readonly ok: number;
  readonly repaired: number;
  readonly failed: number;
  /** Target tokens, end tokens included. */
  readonly tokens: number;
  readonly milliseconds: number;
}

/** A translated document. */
export interface Translation {
  readonly text: string;
  readonly segments: readonly TranslatedSegment[];
  readonly report: Report;
}

/** What a single call may ask for. An option that is left out is as the translator has it. */
export interface TranslateOptions extends CallOptions {
  /** Stops the call, which then rejects with `ERR_ABORTED`. */
  readonly signal?: Signal | undefined;
  /** Told after every segment. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Counts the segments of a document. */
export const reportOf = (segments: readonly TranslatedSegment[], milliseconds: number): Report => {
  const statuses = segments.map(({ checks }) => worst(checks));
  const count = (status: Finding['status']): number => statuses.filter((each) => each === status).length;
  return {
    segments: segments.length,
    ok: count('ok'),
    repaired: count('repaired'),
    failed: count('failed'),
    tokens: segments.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0),
    milliseconds: Math.round(milliseconds),
  };
};

const worst = (checks: readonly Finding[]): Finding['status'] => {
  if (checks.some(({ status }) => status === 'failed')) return 'failed';
  return checks.some(({ status }) => status === 'repaired') ? 'repaired' : 'ok';
};
