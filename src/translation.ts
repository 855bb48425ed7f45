import type { Signal } from './arguments.js';
import type { WordPair } from './alignment/word-pairs.js';
import type { Finding, TermCounts } from './checks/types.js';
import type { Suggestion } from './memory/types.js';
import type { CallOptions } from './options.js';
import type { Progress } from './batching/progress.js';
import type { QuotationState, SegmentKind } from './segmentation/types.js';
import type { Span } from './text/spans.js';

export type { TermCounts, WordPair };

/** A span of a text and the text it covers. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** A segment and its English. Slicing the prose at `source` and the English at `target` gives exactly the `text` of each. */
export interface TranslatedSegment {
  /** Its number in the document, starting at 0. */
  readonly id: number;
  readonly kind: SegmentKind;
  /** In UTF-16 units of the document's prose. */
  readonly source: Excerpt;
  /** In UTF-16 units of the English document. */
  readonly target: Excerpt;
  readonly quotation: QuotationState;
  /** Verb and speaker of each attribution in the segment, in UTF-16 units of the prose. */
  readonly attributions: readonly Span[];
  /** Mean log-probability per target token (natural logarithm); absent if no model made the English. */
  readonly score?: number;
  /** Number of target tokens, end token included; absent if no model made the English. */
  readonly tokens?: number;
  readonly origin: Origin;
  /** Present if a person wrote the English for just this French. It comes from the memory, before the model's, and is not checked. */
  readonly human?: true;
  /** What was checked, and the result; rules with nothing to check are left out. */
  readonly checks: readonly Finding[];
  /** With the option `alternatives`: other English for the segment, best first; absent if no model was asked. */
  readonly alternatives?: readonly string[];
  /**
   * With the option `words`: aligned words, in the order of the English, in UTF-16 units of the prose and of the English document. Absent
   * if no model was asked; empty if none can be aligned.
   */
  readonly words?: readonly WordPair[];
  /** What became of the glossary's terms in the segment; absent if it has none. */
  readonly terms?: TermCounts;
  /** With the option `suggestions`: what people wrote for much the same French, most alike first; absent if there is nothing. */
  readonly suggestions?: readonly Suggestion[];
}

/**
 * Where a segment's English comes from: the `model`, the translation `memory`, the `glossary` or a `rule` (attribution lines, numbers); or
 * it is a `copy` of the source. In answers of the server, it may also be what the `reader` chose or wrote.
 */
export type Origin = (typeof origins)[number];

/** All origins. */
export const origins = ['model', 'memory', 'glossary', 'rule', 'copy', 'reader'] as const;

/** The pipeline's output, in order: the English of a gap and of the segment after it. The last part has only a gap. */
export interface Part {
  readonly gap: string;
  readonly segment: TranslatedSegment | undefined;
}

/** A document in figures. */
export interface Report {
  readonly segments: number;
  /** Numbers of segments: `ok` without failed checks or repairs, `repaired` with repairs only, `failed` with a failed check. */
  readonly ok: number;
  readonly repaired: number;
  readonly failed: number;
  /** Number of target tokens, end tokens included. */
  readonly tokens: number;
  /** Number of segments whose English comes from the memory. */
  readonly remembered: number;
  /** The glossary's terms; absent if none was found. */
  readonly terms?: TermCounts;
  readonly milliseconds: number;
}

/** A translated document. */
export interface Translation {
  readonly text: string;
  readonly segments: readonly TranslatedSegment[];
  readonly report: Report;
}

/** Options of a single call. Those left out are as in the translator. */
export interface TranslateOptions extends CallOptions {
  /**
   * Stops the call, which then rejects with `ERR_ABORTED`. Calls with the same signal count as one client: many short ones then have no
   * more turns than a document of their length.
   */
  readonly signal?: Signal | undefined;
  /** Called after every segment. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Counts the segments of a document. */
export const reportOf = (segments: readonly TranslatedSegment[], milliseconds: number): Report => {
  const statuses = segments.map(worstStatus);
  const count = (status: Finding['status']): number => statuses.filter((each) => each === status).length;
  return {
    segments: segments.length,
    ok: count('ok'),
    repaired: count('repaired'),
    failed: count('failed'),
    tokens: segments.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0),
    remembered: segments.filter(({ origin }) => origin === 'memory').length,
    ...withTerms(segments.flatMap(({ terms }) => terms ?? [])),
    milliseconds: Math.round(milliseconds),
  };
};

/** The terms of a report: the sum of those of its segments; nothing if there are none. */
export const withTerms = (counts: readonly TermCounts[]): Pick<Report, 'terms'> => {
  if (counts.length === 0) return {};
  const sum = (name: keyof TermCounts): number => counts.reduce((total, each) => total + each[name], 0);
  return { terms: { found: sum('found'), enforced: sum('enforced'), missed: sum('missed') } };
};

/** The result of a segment's checks: `failed` if one failed, or else `repaired` if something was repaired, or else `ok`. */
export const worstStatus = ({ checks }: Pick<TranslatedSegment, 'checks'>): Finding['status'] => {
  if (checks.some(({ status }) => status === 'failed')) return 'failed';
  return checks.some(({ status }) => status === 'repaired') ? 'repaired' : 'ok';
};
